package org.klaster.api.registry.wrong;

import org.klaster.api.council.Voting;

/** Wrong: the registry knows nothing of the council. */
public interface ApiThatUsesAHigherContext {

  Voting voting();
}
