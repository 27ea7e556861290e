//! `own_sheet`: signed codes.

use crate::{assert_prints, run};

#[test]
fn own_sheet_tells_how_jobs_ended() {
    assert_prints!(run("own_sheet", &[]));
}
