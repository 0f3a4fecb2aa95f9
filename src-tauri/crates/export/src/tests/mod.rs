//! Tables, JSON and packs, read back by others.

mod csv;
mod pack;
mod python;
mod records;
