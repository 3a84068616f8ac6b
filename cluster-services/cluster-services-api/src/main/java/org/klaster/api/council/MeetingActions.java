package org.klaster.api.council;

import java.io.Serializable;

/**
 * What the caller may do with a meeting now.
 *
 * @param manage whether the caller is its secretariat: coordinator, chair or secretary
 * @param rearrange whether time and place may still be changed
 * @param convene whether the notice may be sent
 * @param cancel whether it may be cancelled
 * @param open whether the session may be opened
 * @param run whether the session is on and the caller conducts it
 * @param propose whether the caller may propose an item
 * @param attend whether the caller's seat may register itself
 */
public record MeetingActions(
    boolean manage,
    boolean rearrange,
    boolean convene,
    boolean cancel,
    boolean open,
    boolean run,
    boolean propose,
    boolean attend)
    implements Serializable {}
