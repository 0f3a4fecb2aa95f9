//! What is kept of a billwerk account.

use super::{Halt, Reading};
use counterfoil_remote::billwerk::Billwerk;

/// Reads everything that is kept of an account.
pub(super) async fn read(_client: &Billwerk, _reading: &mut Reading<'_>) -> Result<(), Halt> {
    Ok(())
}
