package org.klaster.web.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.klaster.api.council.DecisionView;
import org.klaster.api.council.Decisions;
import org.klaster.api.shared.NotFound;

/** A decision with its count, drawn. */
@Named
@RequestScoped
public class DecisionBacking {

  @Inject private Decisions decisions;

  private @Nullable Long id;
  private DecisionView view;

  public void load() {
    if (id == null) {
      throw new NotFound("decision", "");
    }
    view = decisions.decision(id);
  }

  public TallyPicture getPicture() {
    return TallyPicture.of(view.tally());
  }

  public @Nullable Long getId() {
    return id;
  }

  public void setId(@Nullable Long id) {
    this.id = id;
  }

  public DecisionView getView() {
    return view;
  }
}
