//! What the compiler evaluates where a cell of a typed column has no value. Nothing of it is called at run time: constants
//! call it, and the crate does not compile.

/// What happens where a type's `parse` refuses the text of a cell.
///
/// # Panics
///
/// Always, with the drawn `fault`. Generated code calls this only in constants, so that the compiler reports it.
#[track_caller]
pub const fn refused<E: Copy>(_: E, fault: &str) -> ! {
    panic!("{}", fault)
}

/// Stands for the value of a column that has none because of a fault, which the generator reports.
///
/// # Panics
///
/// Always.
pub const fn faulty() -> ! {
    panic!("the column has faults")
}
