package org.klaster.web.procurement;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.klaster.api.procurement.TenderEnquiries;
import org.klaster.api.procurement.TenderPreparation;
import org.klaster.api.procurement.TenderRounds;
import org.klaster.api.procurement.TenderView;
import org.klaster.api.procurement.Tenders;
import org.klaster.api.shared.InvalidInput;
import org.klaster.vocabulary.shared.LocalizedText;
import org.klaster.web.shared.Flash;
import org.klaster.web.shared.ListAddress;
import org.klaster.web.shared.LocalizedInput;

/** A tender, the steps that may be taken with it, and its enquiries. */
@Named
@ViewScoped
public class TenderBacking implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Tenders tenders;
  @Inject private TenderRounds rounds;
  @Inject private TenderPreparation preparation;
  @Inject private TenderEnquiries enquiries;
  @Inject private ListAddress address;
  @Inject private Flash flash;

  private TenderView view;
  private String reason = "";
  private String question = "";
  private @Nullable Long enquiryId;
  private final LocalizedInput answer = new LocalizedInput(null);

  public void load() {
    view = tenders.tender(address.required("id"));
  }

  /** A tender of the public register. */
  public void loadPublished() {
    view = tenders.publishedTender(address.required("id"));
  }

  /** The question to be answered. */
  public void loadEnquiry() {
    load();
    enquiryId = address.required("enquiry");
    view.enquiries().stream()
        .filter(one -> one.id() == enquiryId)
        .findFirst()
        .ifPresent(one -> question = one.question());
  }

  public String putToVote() {
    rounds.putToVote(view.id(), view.version());
    return done("procurement.done.voted");
  }

  public String publish() {
    preparation.publish(view.id(), view.version());
    return done("procurement.done.published");
  }

  public String takeBids() {
    preparation.takeBids(view.id(), view.version());
    return done("procurement.done.bidding");
  }

  public String cancel() {
    rounds.cancel(view.id(), reason, view.version());
    return done("procurement.done.cancelled");
  }

  public String ask() {
    enquiries.ask(view.id(), question);
    return done("procurement.done.asked");
  }

  public String give() {
    LocalizedText text = answer.toText();
    if (text == null || enquiryId == null) {
      throw new InvalidInput("answerKk", "required");
    }
    preparation.answer(view.id(), enquiryId, text);
    return done("procurement.done.answered");
  }

  private String done(String message) {
    return flash.done(message, "/app/procurement/tender.xhtml?id=" + view.id());
  }

  public TenderView getView() {
    return view;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(@Nullable String question) {
    this.question = question == null ? "" : question;
  }

  public LocalizedInput getAnswer() {
    return answer;
  }
}
