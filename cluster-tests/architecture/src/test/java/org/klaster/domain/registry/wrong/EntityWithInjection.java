package org.klaster.domain.registry.wrong;

import jakarta.inject.Inject;

/** Wrong: the domain needs a container. */
public class EntityWithInjection {

  @Inject Runnable service;
}
