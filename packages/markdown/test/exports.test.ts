import * as api from '@demarche/markdown';
import { expect, test } from 'vitest';

test('the public exports of @demarche/markdown', () => {
  expect(Object.keys(api).sort()).toMatchSnapshot();
});
