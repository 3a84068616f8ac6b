package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.AssessShares;
import org.klaster.api.procurement.GuardView;
import org.klaster.api.procurement.RecordReview;
import org.klaster.api.procurement.RuleView;
import org.klaster.api.procurement.TenderPreparation;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.shared.InvalidInput;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;

/** The guard of competition: shares of the markets, and the lawyer's review. */
@Named
@ViewScoped
public class GuardBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Tenders tenders;
  @Inject private TenderPreparation preparation;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private TenderView view;
  private final ShareFields shares = new ShareFields();
  private String reviewer = "";
  private String conclusion = "";
  private transient @Nullable Part file;

  public void load() {
    view = tenders.tender(address.required("id"));
    GuardView guard = view.guard();
    if (guard != null) {
      shares.take(guard.shares());
    }
  }

  public List<RuleView> getThresholds() {
    return preparation.thresholds();
  }

  public String assess() {
    preparation.assess(new AssessShares(view.id(), shares.shares(), view.version()));
    return flash.done("procurement.done.assessed", page());
  }

  public String review() {
    Part chosen = file;
    if (chosen == null || chosen.getSize() == 0) {
      throw new InvalidInput("file", "required");
    }
    try (InputStream content = chosen.getInputStream()) {
      preparation.review(
          new RecordReview(view.id(), reviewer, conclusion, view.version()),
          chosen.getSubmittedFileName(),
          content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return flash.done("procurement.done.reviewed", page());
  }

  private String page() {
    return "/app/procurement/guard.xhtml?id=" + view.id();
  }

  public TenderView getView() {
    return view;
  }

  public ShareFields getShares() {
    return shares;
  }

  public String getReviewer() {
    return reviewer;
  }

  public void setReviewer(@Nullable String reviewer) {
    this.reviewer = reviewer == null ? "" : reviewer;
  }

  public String getConclusion() {
    return conclusion;
  }

  public void setConclusion(@Nullable String conclusion) {
    this.conclusion = conclusion == null ? "" : conclusion;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
