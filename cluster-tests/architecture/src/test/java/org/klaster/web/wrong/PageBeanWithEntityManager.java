package org.klaster.web.wrong;

import jakarta.persistence.EntityManager;

/** Wrong: past the services. */
public record PageBeanWithEntityManager(EntityManager entities) {}
