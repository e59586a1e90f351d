from mill.shake import shake
