#!/usr/bin/env node
'use strict';
require('../dist/onx-migrate.js');
