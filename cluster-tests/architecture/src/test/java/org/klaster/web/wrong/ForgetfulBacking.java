package org.klaster.web.wrong;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.klaster.api.shared.MyWork;

/** Loses its service with a passivated session. */
@Named
@ViewScoped
public class ForgetfulBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private transient MyWork work;

  public MyWork getWork() {
    return work;
  }
}
