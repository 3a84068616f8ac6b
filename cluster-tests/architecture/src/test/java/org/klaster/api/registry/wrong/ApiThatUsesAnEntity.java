package org.klaster.api.registry.wrong;

import org.klaster.domain.shared.Person;

/** Wrong: an entity leaves the services. */
public interface ApiThatUsesAnEntity {

  Person person();
}
