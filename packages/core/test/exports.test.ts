import * as api from '@demarche/core';
import { expect, test } from 'vitest';

test('the public exports of @demarche/core', () => {
  expect(Object.keys(api).sort()).toMatchSnapshot();
});
