package org.klaster.web.twin.wrong;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Wrong: a page finds two beans of this name, and the application does not start. */
@Named
@RequestScoped
public class ForgetfulBacking {}
