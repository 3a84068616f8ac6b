package org.klaster.vocabulary.registry.wrong;

import org.klaster.domain.shared.Person;

/** Wrong: the lowest layer knows a higher one. */
public record ValueThatKnowsTheModel(Person person) {}
