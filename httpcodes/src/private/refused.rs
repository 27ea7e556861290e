//! What the compiler evaluates if a cell of a typed column has no value. It is never called at run time: the crate does
//! not compile.

/// Reports that a type's `parse` rejects the text of a cell.
///
/// # Panics
///
/// Always, with the drawn `fault`. Generated code calls this only in constants, so that the compiler reports it.
#[track_caller]
pub const fn refused<E: Copy>(_: E, fault: &str) -> ! {
    panic!("{}", fault)
}

/// Replaces the value of a column that has only faults. The generator reports them.
///
/// # Panics
///
/// Always.
pub const fn faulty() -> ! {
    panic!("the column has faults")
}
