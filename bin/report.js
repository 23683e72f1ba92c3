#!/usr/bin/env node
import { start } from '../build/start.js';

process.exitCode = await start(process.argv.slice(2));
