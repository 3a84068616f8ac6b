package org.klaster.registry.wrong;

import jakarta.ejb.Stateless;

/** Wrong: it runs as nobody. */
@Stateless
public class UnsecuredBean {}
