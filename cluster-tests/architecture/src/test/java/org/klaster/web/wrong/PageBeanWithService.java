package org.klaster.web.wrong;

import org.klaster.registry.wrong.UnsecuredBean;

/** Wrong: past the service's interface. */
public record PageBeanWithService(UnsecuredBean bean) {}
