import * as api from '@demarche/json';
import { expect, test } from 'vitest';

test('the public exports of @demarche/json', () => {
  expect(Object.keys(api).sort()).toMatchSnapshot();
});
