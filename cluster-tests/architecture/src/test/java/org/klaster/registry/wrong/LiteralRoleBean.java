package org.klaster.registry.wrong;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Wrong: a slip of the pen in the role's name would lock everybody out. */
@Stateless
@RolesAllowed("coordinator")
public class LiteralRoleBean {}
