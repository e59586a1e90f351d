#!/usr/bin/env node
'use strict';
require('../dist/onx-manifest.js');
