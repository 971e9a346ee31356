// Loaded before the command, it makes DuckDB look as where it is not installed.
import { register } from 'node:module';

const hooks = `export const resolve = (name, context, next) => {
  if (name !== '@duckdb/node-api') return next(name, context);
  throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
};`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
