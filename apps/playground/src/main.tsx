import { render } from 'preact';
import { allowOwnWorker } from './trusted-types';
import { App } from './view/app';
import { startService } from './worker/service';

allowOwnWorker();
render(<App service={startService()} />, document.getElementById('app') as HTMLElement);
