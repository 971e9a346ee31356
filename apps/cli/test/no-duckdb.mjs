// Loaded before the command, it makes DuckDB look as where it is not installed.
import { register } from 'node:module';

register(
  `data:text/javascript,export const resolve = (name, context, next) =>
    name === '@duckdb/node-api'
      ? Promise.reject(Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }))
      : next(name, context);`,
);
