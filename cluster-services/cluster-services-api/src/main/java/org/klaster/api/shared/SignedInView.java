package org.klaster.api.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * Who is signed in.
 *
 * @param roles realm roles
 * @param organisations names of the organisations that the person represents today
 */
public record SignedInView(
    String username, String fullName, Set<String> roles, List<LocalizedText> organisations)
    implements Serializable {}
