/** The rollouts of the appendix's models: opening, handing on and spreading their cases. */
package vn.lienthong.processes.rollout;
