//! Reads a document as a sheet with some arguments, as the macro does.

use httpcodes_generator::fault::alike::grouped;
use httpcodes_generator::fault::collector::Faults;
use httpcodes_generator::fault::contents::Fault;
use httpcodes_generator::input::arguments::{self, Arguments};
use httpcodes_generator::input::item;
use httpcodes_generator::input::repr::Repr;
use httpcodes_generator::sheet;
use httpcodes_generator::sheet::contents::{Codes, Integers, Sheet};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::document::Read;

/// A sheet, and everything that is wrong with it.
pub(crate) struct Trial {
    pub(crate) sheet: Option<Sheet>,
    /// What is wrong with the document or with the arguments, in the order in which the macro reports it.
    pub(crate) faults: Vec<Fault>,
    /// What is wrong with the type of the codes.
    pub(crate) faults_of_repr: Vec<Fault>,
}

impl Trial {
    /// Reads a document with written arguments. `repr` is the name of the type of integer codes, if one is given.
    pub(crate) fn of(read: &Read, written: &str, repr: Option<&str>) -> Self {
        let repr = repr.map(|repr| Ident::new(repr, Span::call_site()));
        let repr = repr.map(|repr| quote!(#[repr(#repr)]));
        let of_item = Faults::default();
        let (sheet, faults) = sheet_of(read, written, |is_text| {
            let item = of_item.ok(item::parse(quote!(#repr enum Sheet {}), is_text, &of_item));
            item.map_or(Repr::DEFAULT, |item| item.repr)
        });
        Self { sheet, faults, faults_of_repr: of_item.into_vec() }
    }

    /// Reads a document with written arguments and integers of any size.
    pub(crate) fn of_any_size(read: &Read, written: &str) -> Self {
        let (sheet, faults) = sheet_of(read, written, |_| Repr::UNKNOWN);
        Self { sheet, faults, faults_of_repr: Vec::new() }
    }

    /// The same with one fault for each group of faults that are alike, for people.
    pub(crate) fn grouped(self) -> Self {
        let mut faults = self.faults;
        let shown = grouped(&mut faults);
        let mut faults: Vec<Option<Fault>> = faults.into_iter().map(Some).collect();
        Self { faults: shown.into_iter().filter_map(|index| faults[index].take()).collect(), ..self }
    }

    /// The name of the integer type that the codes need, if they do not fit in the default type.
    pub(crate) fn needed_repr(&self) -> Option<&'static str> {
        let Codes::Integers(Integers { values, .. }) = &self.sheet.as_ref()?.codes else { return None };
        let (least, greatest) = (*values.iter().min()?, *values.iter().max()?);
        let is_default = Repr::DEFAULT.holds(least) && Repr::DEFAULT.holds(greatest);
        let needed = Repr::DEFAULT.instead(least, greatest).filter(|_| !is_default);
        needed.map(|repr| repr.name)
    }

    /// Whether nothing is wrong.
    pub(crate) fn is_sound(&self) -> bool {
        self.faults.is_empty() && self.faults_of_repr.is_empty()
    }
}

/// The sheet in a document, and the faults. `repr` is given whether the codes are text.
fn sheet_of(read: &Read, written: &str, repr: impl FnOnce(bool) -> Repr) -> (Option<Sheet>, Vec<Fault>) {
    let faults = Faults::default();
    let arguments = parsed(read, written, &faults);
    let sheet = arguments.and_then(|arguments| {
        let repr = repr(arguments.is_text);
        sheet::reader::read(&read.document, &read.source.text, &arguments, repr, &faults)
    });
    let mut faults = faults.into_vec();
    faults.sort_by_key(Fault::offset);
    (sheet, faults)
}

fn parsed(read: &Read, written: &str, faults: &Faults) -> Option<Arguments> {
    let path = Literal::string(&read.path);
    let written: TokenStream = written.parse().unwrap_or_default();
    faults.ok(arguments::parse(quote!(#path, #written), faults))
}
