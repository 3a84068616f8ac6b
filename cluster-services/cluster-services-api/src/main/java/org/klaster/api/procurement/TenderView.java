package org.klaster.api.procurement;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.klaster.api.shared.DocumentView;
import org.klaster.vocabulary.procurement.SavingKey;
import org.klaster.vocabulary.procurement.TenderEnding;
import org.klaster.vocabulary.procurement.TenderGap;
import org.klaster.vocabulary.procurement.TenderStatus;
import org.klaster.vocabulary.shared.LocalizedText;

/**
 * A tender as the caller may see it; never a member's line.
 *
 * @param officer the procurement officer's name; null for the public
 * @param terms versions, the newest first; none while they are being drafted
 * @param guard null where nothing was found yet, and for the public
 * @param invitations for those who prepare it
 * @param gaps what is still to be said, for those who prepare it
 */
public record TenderView(
    long id,
    int version,
    long clusterId,
    LocalizedText clusterName,
    LocalizedText name,
    TenderStatus status,
    @Nullable String officer,
    Instant demandUntil,
    @Nullable Instant publishedAt,
    @Nullable Instant biddingUntil,
    @Nullable SavingKey savingKey,
    boolean invitedOnly,
    @Nullable Long ballotId,
    boolean ballotOpen,
    @Nullable Long repeatsId,
    @Nullable TenderEnding ending,
    @Nullable String reason,
    List<LotView> lots,
    List<TermsView> terms,
    List<DocumentView> documents,
    List<EnquiryView> enquiries,
    @Nullable GuardView guard,
    List<InvitationView> invitations,
    Set<TenderGap> gaps,
    Set<TenderAction> actions)
    implements Serializable {

  public TenderView {
    lots = List.copyOf(lots);
    terms = List.copyOf(terms);
    documents = List.copyOf(documents);
    enquiries = List.copyOf(enquiries);
    invitations = List.copyOf(invitations);
    // In the order of the constants: a list of what is missing stands still between two looks.
    gaps = Collections.unmodifiableSet(new TreeSet<>(gaps));
    actions = Set.copyOf(actions);
  }

  /** Whether the caller may do that now; for pages. */
  public boolean may(String action) {
    return actions.contains(TenderAction.valueOf(action));
  }

  /** The terms in force, or null. */
  public @Nullable TermsView current() {
    return terms.isEmpty() ? null : terms.get(0);
  }
}
