package org.klaster.platform.wrong;

import org.klaster.registry.wrong.UnsecuredBean;

/** Wrong: what all stand on knows one of them. */
public record PlatformThatKnowsAContext(UnsecuredBean bean) {}
