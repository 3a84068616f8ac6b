package org.klaster.web.shared;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.SignIn;
import org.klaster.api.shared.SignedInView;

/** What was found when the person signed in; looked up once a session. */
@SessionScoped
public class SignedIn implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private SignIn signIn;

  private @Nullable SignedInView view;

  public synchronized SignedInView view() {
    if (view == null) {
      view = signIn.signedIn();
    }
    return view;
  }
}
