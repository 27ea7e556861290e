/// The first 32 bytes of a name, as four words. A word that would reach beyond the end is the last eight bytes: short
/// names take no other path than long ones, for a branch on the length is mispredicted half of the time.
#[inline]
fn first_words(name: &[::core::primitive::u8]) -> [::core::primitive::u64; 4] {
    match name.len().checked_sub(8) {
        ::core::option::Option::Some(last) => [
            word(name, 0),
            word(name, if last < 8 { last } else { 8 }),
            word(name, if last < 16 { last } else { 16 }),
            word(name, if last < 24 { last } else { 24 }),
        ],
        _ => [short_word(name), 0, 0, 0],
    }
}

/// The first and the last eight bytes of a name.
#[inline]
fn both_ends(name: &[::core::primitive::u8]) -> [::core::primitive::u64; 2] {
    match (name.first_chunk::<8>(), name.last_chunk::<8>()) {
        (::core::option::Option::Some(first), ::core::option::Option::Some(last)) => {
            [::core::primitive::u64::from_le_bytes(*first), ::core::primitive::u64::from_le_bytes(*last)]
        }
        _ => [short_word(name), 0],
    }
}

/// What follows the first 32 bytes.
#[inline]
fn rest(name: &[::core::primitive::u8]) -> &[::core::primitive::u8] {
    name.get(32..).unwrap_or_default()
}

#[inline]
fn word(name: &[::core::primitive::u8], at: ::core::primitive::usize) -> ::core::primitive::u64 {
    match name.get(at..).and_then(<[_]>::first_chunk::<8>) {
        ::core::option::Option::Some(bytes) => ::core::primitive::u64::from_le_bytes(*bytes),
        _ => 0,
    }
}

/// A name of fewer than eight bytes.
#[inline]
fn short_word(name: &[::core::primitive::u8]) -> ::core::primitive::u64 {
    if let (::core::option::Option::Some(first), ::core::option::Option::Some(last)) =
        (name.first_chunk::<4>(), name.last_chunk::<4>())
    {
        let first = ::core::primitive::u32::from_le_bytes(*first) as ::core::primitive::u64;
        return (first << 32) | ::core::primitive::u32::from_le_bytes(*last) as ::core::primitive::u64;
    }
    let mut word = 0;
    for byte in name {
        word = (word << 8) | *byte as ::core::primitive::u64;
    }
    word
}

/// `0x20`, by which the cases of a letter differ, for each byte of the word that is an ASCII letter.
#[inline]
fn case_bits(word: ::core::primitive::u64) -> ::core::primitive::u64 {
    // Adding carries into a byte's top bit from `a` on, and from beyond `z` on.
    let low = (word | 0x2020_2020_2020_2020) & 0x7f7f_7f7f_7f7f_7f7f;
    let is_letter = (low + 0x1f1f_1f1f_1f1f_1f1f) ^ (low + 0x0505_0505_0505_0505);
    (is_letter & !word & 0x8080_8080_8080_8080) >> 2
}

/// `0x20` for each byte of the word of which another case is the same name. In a `plain` name every byte from `@` on is a
/// letter.
#[inline]
fn free_bits(word: ::core::primitive::u64, is_plain: ::core::primitive::bool) -> ::core::primitive::u64 {
    if is_plain { (word >> 1) & 0x2020_2020_2020_2020 } else { case_bits(word) }
}

/// The hash of a name: the same for every spelling that differs in ASCII case only. Unless it is `exact`, some other names
/// that differ by the same bit have the same; where the `ends` of names tell them apart, nothing else is looked at.
#[inline]
pub(super) fn hash_of_name(
    name: &[::core::primitive::u8],
    factor: ::core::primitive::u64,
    exact: ::core::primitive::bool,
    ends: ::core::primitive::bool,
) -> ::core::primitive::u64 {
    let folded = |word| word | if exact { case_bits(word) } else { 0x2020_2020_2020_2020 };
    let mut salt = factor;
    let mut hash = (name.len() as ::core::primitive::u64).wrapping_mul(factor);
    // The products do not wait for each other. Each is folded, for the upper bits of a word reach nothing but the upper
    // bits of a product's lower half: where two words differed by them, the sum would be the same whatever the factor.
    let mut add = |word| {
        salt = salt.wrapping_mul(factor);
        let product = ((folded(word) ^ salt) as ::core::primitive::u128) * (factor as ::core::primitive::u128);
        hash = hash.wrapping_add(product as ::core::primitive::u64 ^ (product >> 64) as ::core::primitive::u64);
    };
    if ends {
        let [first, last] = both_ends(name);
        add(first);
        add(last);
        return hash ^ (hash >> 32);
    }
    for word in first_words(name) {
        add(word);
    }
    for byte in rest(name) {
        hash = (hash ^ (hash >> 32) ^ folded(*byte as ::core::primitive::u64)).wrapping_mul(factor);
    }
    hash ^ (hash >> 32)
}

/// Whether two names are the same but for their ASCII case.
#[inline]
pub(super) fn is_same_name(
    known: &[::core::primitive::u8],
    name: &[::core::primitive::u8],
    is_plain: ::core::primitive::bool,
) -> ::core::primitive::bool {
    if known.len() != name.len() {
        return false;
    }
    let (words, known_words) = (first_words(name), first_words(known));
    let differing = |place: ::core::primitive::usize| {
        (known_words[place] ^ words[place]) & !free_bits(known_words[place], is_plain)
    };
    // All four together, for a branch each would cost more.
    differing(0) | differing(1) | differing(2) | differing(3) == 0
        && (known.len() <= 32 || rest(known).eq_ignore_ascii_case(rest(name)))
}
