package org.klaster.registry.wrong;

import org.klaster.council.wrong.ServiceOfTheCouncil;

/** Wrong: past the other context's API. */
public record ServiceThatUsesAnotherContextsService(ServiceOfTheCouncil other) {}
