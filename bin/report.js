#!/usr/bin/env node
import { main } from '../build/program.js';

process.exitCode = await main(process.argv.slice(2));
