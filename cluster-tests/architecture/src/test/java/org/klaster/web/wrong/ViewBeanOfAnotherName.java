package org.klaster.web.wrong;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.view.ViewScoped;

/** Wrong: neither named nor serialisable as a view's bean is, and kept in the session besides. */
@ViewScoped
@SessionScoped
public class ViewBeanOfAnotherName {}
