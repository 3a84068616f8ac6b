package org.klaster.domain.registry.wrong;

import org.klaster.domain.council.Tally;

/** Wrong: an aggregate holds another context's by reference. */
public record EntityWithAnEntityOfAnotherContext(Class<Tally> other) {}
