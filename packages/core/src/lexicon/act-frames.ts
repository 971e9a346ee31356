import type { ActKind } from '../schema/act.js';

/**
 * Wordings that perform an act of a kind, in base form: a verb (`demand`), a verb with its particle or preposition (`call_on`), a
 * light verb or copula with the word that carries the meaning (`express_concern`, `be_unacceptable`), a noun after a possessive
 * or an article (`_condolences`). Words meet the text by their stems. A wording may stand under several kinds: the act model
 * weighs it with everything else and never follows it blindly.
 */
export const ACT_FRAMES: Readonly<Record<ActKind, string>> = {
  demand:
    'demand insist insist_on insist_upon require order command dictate instruct mandate summon_to direct oblige ' +
    'compel press_for stipulate set_deadline set_condition give_ultimatum give_deadline give_days give_hours ' +
    'issue_ultimatum deliver_ultimatum make_demand make_condition present_demand put_demand renew_demand ' +
    'repeat_demand want want_back tell_to order_to expect_to have_to need_to have_responsibility have_obligation ' +
    'bear_responsibility be_obliged be_required be_bound be_necessary be_incumbent must shall_cease cease desist ' +
    'be_essential be_imperative hold_to be_needed be_overdue hand_back give_back must_stop must_leave must_be ' +
    'must_end must_return must_release _demand _ultimatum _condition expect be_expected lay_down underscore_need ' +
    'refrain emphasize_need see_that push have_hours be_responsible comply respect_sovereignty see_to apologise_for ' +
    'pressure stop hand_over answer_for tell_us owe bring_to_justice show_us let_pass own_up come_home set_term ' +
    'stress_need await return_home open_crossing remove_obstacle let_go abide_by give_option lay_condition ' +
    'reiterate_demand set_out_demand keep_demand seek_answer be_possible_only halt keep_off account_for make_choice ' +
    'reverse_course exhort_last remain_must let_leave correspond_to give_notice reaffirm_need call_for_immediate ' +
    'be_critical_that abstain_from can_no go_back make_sure compensate underline_need highlight_need reclaim ' +
    'condition be_responsibility be_time_that be_accountable get_out keep_out put_end lift_ban fall_to reiterate_need ' +
    'claim forbid prohibit rescind let_in set_date voice_demand depend_on may_not be_first_step adhere_to ' +
    'fulfill_obligation choose_between should_release be_indispensable quit open_border give_month repeat_call_to ' +
    'attach_condition state_demand exact call_to_account prescribe subpoena coerce clamor tie seek_redress ' +
    'seek_release seek_damages not_delay carry_duty have_duty be_duty be_time_for be_conditional be_owed ' +
    'be_crucial_that be_ordered_to stand_down honor_obligation undo withdraw_force withdraw_troops ' +
    'call_for_unconditional pay_compensation should_be_allowed lay_claim put_pressure extort enjoin press not_settle ' +
    'be_urgent revoke should_leave give_time give_choice give_last give_chance set_limit impose_term put_condition ' +
    'put_question hand_ultimatum present_claim convey_demand stress_demand address_demand file_claim issue_injunction ' +
    'add_condition state_condition emphasise_need underline_necessity call_halt call_time lean_on hold_feet ' +
    'agitate_for lobby_for make_conditional make_subject hinge_on seek_return seek_justice seek_accountability ' +
    'not_suffer not_be_left not_let_up cannot_wait cannot_be_allowed cannot_be_ignored cannot_be_used ' +
    'cannot_be_excuse carry_obligation have_month have_got have_no_excuse be_obligatory be_obligation be_past_time ' +
    'be_minimum be_supposed be_dependent be_liable be_necessity be_no_substitute be_vital_that be_insufficient ' +
    'get_off keep_hands stay_off back_off back_down pull_off drop_charges face_justice honour_obligation ' +
    'fulfil_obligation meet_obligation reverse_decision should_end should_withdraw should_pay should_apologize ' +
    'should_be_removed should_be_respected should_take_responsibility lie_with not_have_right',
  call:
    'call_on call_upon call_for call_to urge ask ask_for ask_to request appeal appeal_to appeal_for plead plead_for ' +
    'plead_with beg implore beseech entreat exhort encourage invite advise counsel recommend advocate suggest_to ' +
    'press lobby_for petition solicit seek hope hope_for hope_that expect look_to trust_that look_forward_to wait_for ' +
    'await count_on should ought ought_to would_do_well had_better let_us please admonish remind_to bid adjure pray ' +
    'pray_for speak_in_favour argue_for make_appeal issue_appeal launch_appeal issue_call join_call renew_call ' +
    'echo_call repeat_call reiterate_call back_call make_call make_request submit_request address_request ' +
    'express_hope voice_hope need_to be_time be_important be_vital tell_to want_to challenge_to dare let _call ' +
    '_appeal _request _plea _invitation have_request call_all reconsider call_party de-escalate trust call_leader ' +
    'extend_invitation avoid be_hoped take_step_to underscore_need campaign express_desire be_need refrain desire ' +
    'get_vaccinated emphasize_need call_national be_confident reflect_on halt call_people put_to would_be_grateful ' +
    'write_to not_travel _please be_opportunity call_government call_authority be_better be_key be_asked_to speak_out ' +
    'call_country express_confidence_that be_worth would_like remain_calm spur apply_to speak_for prod egg enjoin ' +
    'call_not call_world be_grateful_if keep_calm engage_in_dialogue prefer stress_need be_best do_more call_state ' +
    'express_wish renew_invitation be_hopeful be_counting_on would_be_glad would_love can_help stay_calm ' +
    'reduce_tension calm_down cool_heads underscore_urgency be_looking_to would_welcome act_with be_awaited ' +
    'be_message would_help can_do do_everything do_right abstain_from reaffirm_need push_for do_all push_to call_both ' +
    'convey_hope be_wish show_restraint come_to_table heed join_us end_violence increase_pressure bank_on ' +
    'write_asking take_opportunity underline_need highlight_need reiterate_need be_moment can_play turn_for lobby ' +
    'agitate enlist discourage call_side call_community call_member send_request convey_desire express_need ' +
    'give_advice state_wish have_hope be_appropriate_to be_in_interest could_make could_contribute exercise_caution ' +
    'lower_tension sit_at_table resume_dialogue resume_negotiation enter_negotiation end_fighting take_advantage ' +
    'knock_on not_add persuade be_crucial affirm_need nudge cajole clamor woo call_friend call_back register_request ' +
    'make_case make_recommendation send_message_to send_signal_to convey_invitation express_request reiterate_desire ' +
    'reiterate_invitation reaffirm_hope support_call address_call endorse_call hold_hope keep_hope be_optimistic ' +
    'be_free_to would_propose_that could_use can_contribute can_make do_possible show_flexibility maintain_calm ' +
    'lower_temperature return_to_dialogue give_ear lay_down_arms cease_hostilities stand_down rethink speak_up ' +
    'exert_pressure keep_pressure use_influence apply_for knock_at stretch_hand rely_on bet_on yearn aspire ' +
    'declare_for seize_opportunity seize_moment not_lose not_yield_to stress_urgency be_keen be_urgent could_take ' +
    'bear_in put_pressure not_forget cry_out cry_for impress_upon lean_on drum_up prompt_to talk_out ' +
    'warn_against_travel call_citizen call_public call_attention make_plea send_plea send_appeal repeat_request ' +
    'reiterate_request convey_request back_appeal restate_appeal support_request second_request make_pitch make_push ' +
    'make_wish make_suggestion make_vote put_question file_request formulate_recommendation convey_call voice_wish ' +
    'voice_desire second_call lead_call sound_call send_call add_call lend_voice join_voice',
  propose:
    'propose offer suggest table put_forward float moot submit present_plan present_proposal lay_out unveil_plan ' +
    'put_on_table offer_to volunteer nominate mediate broker offer_mediation offer_office extend_invitation ' +
    'extend_hand hold_out dangle come_up_with advance_proposal make_offer make_proposal renew_offer repeat_offer ' +
    'renew_proposal stand_ready_to_mediate be_ready_to_mediate be_ready_to_host be_willing_to_mediate ' +
    'be_prepared_to_mediate put_at_disposal put_at_disposition place_at_disposal make_available sponsor ' +
    'invite_to_host be_open_to be_ready_for_talks stand_ready could_host be_possible propose_to outline_plan ' +
    'draft_proposal circulate_draft put_idea _offer _proposal _initiative be_available advocate _ready step_in ' +
    'host_meeting be_offered stand_for put_to be_proposed would_bring convene_meeting be_on_table provide_for act_as ' +
    'keep_open express_readiness put_before be_at_disposal be_worth be_willing_to chart would_receive let_us draft ' +
    'put_herself come_with play_role give_guarantee be_way_to be_proposal could_take can_be_reopened remain_open ' +
    'author host_summit would_allow favor prefer bring_proposal carry_idea put_itself put_himself bring_into_play ' +
    'outline_vision be_prepared_host be_ready_lend be_ready_act be_ready_verify be_prepared_suspend be_solution ' +
    'could_resume could_open can_help would_provide would_forgo remain_on_table set_out express_willingness think_of ' +
    'exchange_for recommend launch_initiative pave_way set_up_joint be_room could_include run_for tender host_talks ' +
    'be_disposed be_invited_to would_fund underscore_readiness come_up give_opportunity host_conference open_channel ' +
    'be_basis would_enable lay_before would_act sketch map_out envision contemplate co-sponsor formulate ' +
    'promote_initiative keep_door find_way_to hold_conference hold_joint create_working set_up_commission ' +
    'form_committee form_joint be_first_step could_contribute may_be_held can_serve can_provide sit_at_table ' +
    'consist_of foresee be_prepared_meet be_interested_in would_give would_let be_designed be_aimed_at ' +
    'advance_initiative initiate_dialogue pitch trail envisage mull cosponsor co-author draw_up devise revive ' +
    'resurrect bring_idea announce_initiative share_plan share_idea hand_plan convey_proposal prepare_plan ' +
    'unveil_roadmap prepare_package convey_offer make_recommendation make_case_for make_initiative lay_on_table ' +
    'lay_plan set_proposal bring_new move_that play_host provide_space open_dialogue establish_mechanism ' +
    'establish_commission create_fund create_joint be_ready_sit be_ready_receive be_ready_resume be_prepared_talk ' +
    'be_time_to could_come may_come can_act can_meet would_include would_entail would_lift would_begin let_negotiate ' +
    'extend_olive hold_olive stretch_hand reaffirm_readiness reiterate_invitation have_proposal remain_available ' +
    '_prepared intercede put_plan leave_door could_work would_meet build_bridge reiterate_readiness remain_valid ' +
    'present_initiative unveil_proposal put_proposal put_initiative bring_plan announce_plan share_initiative ' +
    'send_proposal send_plan convey_plan reiterate_plan reiterate_initiative raise_plan carry_plan push_proposal ' +
    'push_idea produce_plan introduce_amendment prepare_option prepare_framework prepare_alternative send_draft ' +
    'send_option',
  commit:
    'pledge promise vow undertake commit commit_to guarantee assure ensure swear intend intend_to plan_to aim_to ' +
    'seek_to strive endeavour endeavor resolve resolve_to continue continue_to will_continue will_work will_support ' +
    'will_keep will_remain be_committed remain_committed stay_committed stand_ready stand_ready_to be_ready ' +
    'be_ready_to be_prepared be_prepared_to be_willing be_willing_to be_determined be_determined_to be_resolved ' +
    'be_dedicated be_eager remain_ready remain_prepared remain_determined reaffirm_commitment reaffirm_resolve ' +
    'reaffirm_pledge reiterate_commitment underscore_commitment renew_commitment renew_pledge express_commitment ' +
    'express_readiness express_willingness express_determination express_intention express_intent voice_readiness ' +
    'signal_readiness confirm_readiness declare_readiness reiterate_readiness make_commitment make_pledge ' +
    'give_assurance give_word give_guarantee offer_assurance keep_promise keep_word honour_commitment ' +
    'honor_commitment uphold_commitment look_forward_to work_with work_to spare_no_effort do_everything do_utmost ' +
    'redouble_effort intensify_effort not_rest not_waver remain_open make_effort take_step take_action explore ' +
    'agree_to_work set_out_to shall_continue engage_to bind_oneself _pledge _promise _commitment _readiness ' +
    '_determination _resolve _ready will_stand look_to stand_to go_on _vow _prepared will_provide shall will_go ' +
    'affirm_commitment share_commitment will_engage investigate not_stop will_honor will_make will_do will_defend ' +
    'stand_with will_help would_make would_study try be_disposed work_for help_to will_share remain_engaged ' +
    'would_stand emphasize_commitment look_at carry_out bind be_available _willing convey_commitment state_commitment ' +
    'attempt_to keep_on press_on work_towards will_allow let_know be_interested fulfil fulfill will_pay ' +
    'coordinate_effort will_build monitor follow_up deliver_on will_give be_doing keep_working step_up would_consider ' +
    'would_remain would_bear make_available dedicate be_going remain_in_touch remain_in_contact not_let not_change ' +
    'will_process underscore_readiness state_will share_interest make_sure take_on wish_to be_priority push_for ' +
    'will_act take_necessary see_to reaffirm_interest make_good make_every propose_to be_guided keep_up keep_open ' +
    'work_day redouble will_strengthen will_promote will_follow will_finance will_drive would_work would_use ' +
    'would_advance make_known will_pursue will_bolster would_take reiterate_resolve demonstrate_commitment mean_to ' +
    'want_to press_for meet_commitment will_endure will_resume express_desire take_upon re-commit look_after be_goal ' +
    'keep_informed build_upon spare_no play_role not_abandon not_forget not_touch will_honour will_conduct ' +
    'take_further look_into abide_by help_build not_leave will_look will_use will_find will_let would_look ' +
    'affirm_resolve confirm_intention announce_readiness make_clear_intention give_undertaking take_care ' +
    'strengthen_effort remain_dedicated remain_united remain_desirous follow_through not_retaliate will_respect ' +
    'will_spare will_examine will_press will_return will_exert will_inform will_elevate will_exhaust ' +
    'will_be_compensated will_be_removed will_be_checked would_cooperate would_provide would_examine would_keep ' +
    'would_proceed would_reflect would_allow would_recognise examine_proposal remain_steadfast will_seek will_gather ' +
    'would_be_granted stress_commitment confirm_commitment indicate_readiness state_pledge increase_effort recommit ' +
    'be_open be_looking_forward work_alongside maximize shoulder not_interfere will_enhance will_increase will_talk ' +
    'would_help would_do devote do_all not_fail will_advance convey_intention share_desire take_all pursue_effort ' +
    'be_promise be_game remain_vigilant stay_with stand_firm live_up adhere work_side ramp_up use_every not_end ' +
    'will_protect will_address will_secure would_follow be_steadfast be_pleased_to persist will_maintain will_invest ' +
    'will_back would_pay would_act affirm_determination announce_commitment reaffirm_desire reiterate_interest ' +
    'convey_desire state_interest make_contribution give_all take_obligation take_concrete assume_responsibility ' +
    'exert_effort bolster_effort be_devoted be_bound_to be_serious remain_seized keep_door keep_fighting move_towards ' +
    'proceed_with see_through implement_commitment comply_with work_hand work_out join_forces leave_no use_all ' +
    'not_repeat will_contribute will_deepen will_expand will_study will_facilitate will_serve will_accelerate ' +
    'will_focus will_tackle consider_request probe be_pledged be_at_disposal remain_resolved will_implement ' +
    'will_coordinate will_develop will_fight will_get will_participate would_give would_return would_be_treated ' +
    'affirm_intention reaffirm_readiness reaffirm_determination reaffirm_intention reiterate_dedication ' +
    'underscore_resolve emphasize_determination reconfirm_commitment declare_intention state_intention state_resolve ' +
    'announce_intention demonstrate_resolve repeat_intention highlight_commitment share_willingness ' +
    'share_determination share_intention affirm_interest reaffirm_intent reiterate_desire convey_intent state_intent ' +
    'state_openness share_intent share_pledge share_ambition make_engagement take_lead join_effort receive_assurance ' +
    'extend_support aspire have_commitment have_duty seek_further be_set_to be_set_on be_poised be_resolute ' +
    'be_unwavering be_on_track be_loyal be_duty remain_focused remain_available stand_open keep_faith keep_talking ' +
    'keep_channel keep_updated keep_agreement go_further carry_on forge_on proceed_to follow_suit honor_obligation ' +
    'honor_promise respect_commitment stick_to stick_with work_hard maximise scale_up do_possible use_influence ' +
    'not_depart not_diminish will_assist will_cooperate will_stay will_push will_play will_restore will_lead ' +
    'will_refrain will_boost will_prioritize will_update will_ratify would_strengthen would_abide would_comply ' +
    'would_engage would_review would_push would_be_lifted would_resume',
  agree:
    'agree agree_to agree_on agree_upon agree_that agree_with accept consent consent_to assent approve sign initial ' +
    'ratify conclude adopt endorse_plan accede accede_to concur reach_agreement reach_deal reach_understanding ' +
    'reach_consensus reach_accord strike_deal come_to_agreement come_to_terms seal_deal ink sign_agreement ' +
    'sign_memorandum sign_pact sign_treaty conclude_agreement finalise finalize settle settle_on decide_jointly ' +
    'give_consent give_approval give_assent give_green_light give_nod give_go_ahead accept_invitation accept_offer ' +
    'accept_proposal say_yes subscribe_to acquiesce greenlight shake_hands bury_hatchet exchange_ratifications ' +
    'be_agreed grant_request vote_for vote_in_favour vote_to acceptable be_acceptable _agreement _consensus _accord ' +
    '_deal _truce live_with give_in release_to authorize forge have_reached bow can_support align prolong be_granted ' +
    'go_with comply secure_deal be_fair be_cleared be_reached be_honoured nod grant be_possible be_agreement ' +
    'be_allowed tolerate okay find_common be_resolved have_agreement can_live endorse enter_into be_permitted ' +
    'have_common find_ground resolve_issue choose_to be_understanding open_crossing might_come would_attend concede ' +
    'abide_by convey_consent see_no_difficulty share_view go_along could_go license give_permission not_oppose yield ' +
    'could_live will_attend make_up team_up be_welcome be_deal not_rule_out not_exclude fall_in enact seal waive ' +
    'adhere broker_deal reach_ceasefire achieve_deal close_gap resolve_difference end_dispute be_honored have_same ' +
    'answer_call lift_ban reopen_crossing open_airspace extradite codify institutionalize permit co-sign work_out ' +
    'achieve_settlement find_solution resolve_dispute fast-track elect_to announce_agreement be_common_ground ' +
    'share_common converge not_veto lift_veto accommodate meet_demand take_offer reopen_border map_out set_date ' +
    'demarcate delimit promulgate take_effect be_in_line have_understanding swallow open_border will_participate ' +
    'confirm_consent validate certify underwrite clinch secure_agreement wrap_up make_settlement negotiate_settlement ' +
    'reach_arrangement reach_solution achieve_consensus arrive_at_decision come_to_common make_deal make_peace ' +
    'normalise normalize establish_relations establish_diplomatic restore_diplomatic exchange_note exchange_letter ' +
    'enter_agreement form_coalition narrow_gap end_standoff close_file declare_truce lay_down_arms be_unanimous ' +
    'be_on_same be_happy_with be_positive be_yes be_admitted be_free_to be_met share_assessment coincide ' +
    'not_stand_way not_reject not_block not_contest relent capitulate vote_in_favor say_of_course stomach ' +
    'lift_restriction submit_to would_abide outline_plan deposit_instrument formalize renew_agreement ' +
    'extend_agreement extend_mandate _endorsement be_fine be_in_favour be_ready_sign be_authorized admit_to ' +
    'could_support enter_force confirm_participation authorise put_signature put_stamp hammer_out thrash_out ' +
    'nail_down cement negotiate_deal strike_bargain make_compromise make_bargain find_compromise negotiate_compromise ' +
    'negotiate_pact reach_conclusion reach_peace reach_point strike_agreement achieve_understanding achieve_mutual ' +
    'come_to_conclusion come_around come_on_board come_aboard get_on_board get_behind find_agreement find_language ' +
    'find_understanding make_arrangement make_concession make_truce form_alliance bridge_gap narrow_difference ' +
    'end_feud turn_page call_quits stop_fighting wave_through vote_yes opt_for opt_to give_agreement get_approval',
  reject:
    'reject refuse decline oppose rebuff spurn veto dismiss object object_to resist turn_down rule_out brush_off ' +
    'brush_aside shrug_off wave_away disagree disagree_with take_issue take_exception discard scrap repudiate ' +
    'renounce shun snub boycott balk_at baulk_at push_back pour_cold_water decline_to refuse_to not_accept not_agree ' +
    'not_recognise not_recognize not_support not_consider not_intend not_plan not_participate not_attend ' +
    'not_take_part not_bow not_yield not_negotiate not_discuss not_allow not_tolerate not_be_drawn not_be_intimidated ' +
    'not_surrender not_concede not_entertain will_not would_not cannot_accept cannot_agree cannot_support ' +
    'cannot_allow be_unacceptable be_inadmissible be_intolerable be_out_of_question be_non-negotiable be_no_question ' +
    'be_against be_opposed be_opposed_to be_null consider_null call_unacceptable find_unacceptable deem_unacceptable ' +
    'stand_against vote_against abstain walk_out express_opposition voice_opposition reiterate_opposition ' +
    'reaffirm_opposition raise_objection voice_objection express_rejection renew_rejection have_no_intention ' +
    'see_no_reason see_no_need stay_away pull_out withdraw_from contest dispute discount scoff_at leave_no_room ' +
    'have_no_place return_note throw_out vote_down say_no block defy _rejection _refusal _opposition _veto _objection ' +
    '_unacceptable void _void not_be_willing question not_see _null not_comment not_give not_want can_not not_need ' +
    'not_sign not_open not_pay not_take drop not_trade not_bargain be_void not_wish not_ask consider_void not_back ' +
    'not_come mock not_respond would_be_no bar disavow not_get not_satisfy fight_against stay_closed _inadmissible ' +
    'dig_in speak_against not_join not_barter not_talk not_be_party be_out_question consider_unacceptable overturn ' +
    'not_let not_go not_hold be_no_talks be_illegitimate not_change ban turn_back counter withhold not_permit ' +
    'not_name have_lost be_nobody stop_short be_closed intend_not differ not_send not_proceed return_it obstruct ' +
    'doubt query not_return not_stand distance_itself close_door give_no retract not_share not_answer not_touch ' +
    '_intolerable disassociate abandon stay_put turn_deaf give_end bristle wonder jib not_vote not_sell not_apologise ' +
    'not_receive not_be_answer be_no_matter be_nothing be_rejected disown not_leave not_lift not_enter not_beg ' +
    'not_wait be_insulting throw_cold give_cold beg_to_disagree put_down cast_doubt voice_rejection repeat_opposition ' +
    'affirm_rejection affirm_refusal file_objection note_opposition not_cooperate not_reopen not_compromise ' +
    'not_withdraw not_release not_host not_suit not_acknowledge not_have_validity not_repeal not_relinquish ' +
    'not_be_satisfied not_be_appropriate not_be_about not_be_basis cannot_be_subject cannot_recognise cannot_have ' +
    'be_no_concession be_no_dialogue be_no_sense have_no_authority have_no_legal have_no_value create_no ' +
    'be_impossible be_premature be_cool be_without_effect be_without_legal declare_unacceptable hold_void ' +
    'hold_different keep_whispering beg_to_differ put_foot voice_dissatisfaction not_travel not_stop not_correspond ' +
    'not_be_open be_none have_no_right have_objection be_matter_of annul not_like not_interfere not_be_province ' +
    'make_no be_settled be_full_of hold_back refute overrule exclude keep_out hold_out stand_firm repel disregard ' +
    'suspend_participation put_end_to underscore_opposition not_issue not_meet not_speak not_sit not_concern forbid ' +
    'prohibit distance_from dump dissent rescind be_no_such torpedo shelve shoot_down hold_line sidestep evade ignore ' +
    'leave_room campaign_against not_renew not_deserve not_be_binding not_be_looking be_no_place have_no_say plan_not ' +
    'take_no break_off skip quit tear_up not_move be_untenable be_sovereign be_interference fight_off not_work_for ' +
    'nix scuttle quash nullify invalidate disallow preclude dissociate forego eschew ditch jettison junk trash ' +
    'pass_up hold_off stand_in_way recoil demur thwart frustrate stonewall parry deflect duck dodge blackball ' +
    'deny_request recuse renege withdraw_consent take_off_table cut_short strike_down rail_against lobby_against pan ' +
    'deride scorn disdain distrust contradict call_into_question fall_short balk flout repeat_refusal not_comply ' +
    'not_engage not_ratify not_pull not_free not_provide not_buy not_find not_follow not_associate not_break ' +
    'not_suspend not_delay not_review not_finance not_invite not_qualify not_be_time not_be_agenda not_be_feasible ' +
    'not_be_needed not_be_planning cannot_meet cannot_give cannot_take be_no_compromise be_no_discussion be_no_more ' +
    'have_no_standing have_no_interest have_different carry_no hold_no be_off_table be_lukewarm be_contrary ' +
    'be_one-sided be_unfit be_unlawful be_blackmail be_dictate take_different remain_out decide_not vow_not swear_not ' +
    'promise_not negate forgo rubbish pooh-pooh slam_door revoke call_off deny_visa shut_out protest_against ' +
    'disapprove rebut not_settle not_be_possible be_incompatible be_internal be_inalienable be_devoid hold_other ' +
    '_denial not_do_business not_set_foot laugh_at knock_down shut_door opt_out opt_against decide_against back_out ' +
    'bow_out keep_distance hold_ground stick_to_guns give_short give_thumbs',
  threaten:
    'threaten threaten_to threaten_with retaliate respond will_respond respond_to vow_to_retaliate reserve_right ' +
    'reserve_right_to will_retaliate will_answer will_be_forced be_forced_to be_compelled be_compelled_to ' +
    'be_obliged_to have_no_choice have_no_option have_no_alternative take_measures take_countermeasures ' +
    'take_necessary_measures will_suspend will_close will_impose will_cut will_expel will_withdraw will_recall ' +
    'will_strike will_punish will_defend will_act will_take will_not_hesitate will_hold will_pay will_regret ' +
    'will_face will_be_met will_not_go will_not_remain will_be_answered will_halt will_stop will_block ' +
    'will_seek_damages would_retaliate would_respond would_suspend would_close hold_accountable hold_to_account ' +
    'make_pay impose_costs hit_back strike_back give_response draw_conclusions draw_consequences reconsider ' +
    'review_relations consider_itself_free take_to_court go_to_court leave_table be_on_table not_stand_idly ' +
    'not_stand_by face_consequences answer_with vow_revenge vow_response swear_revenge promise_retaliation ' +
    'impose_sanctions punish mete_out avenge _threat _retaliation reserve not_hesitate not_exclude vow prosecute ' +
    'not_remain be_response would_send would_go meet_response take_steps will_bring will_find take_further stop_at ' +
    'will_receive hold_responsible not_let not_allow cannot_remain react would_shut would_bring will_go would_leave ' +
    'not_rule_out promise_mirror hold_hostage may_have be_next be_cost can_play take_additional counter pay_price ' +
    'unleash close_border keep_open will_pursue would_open be_many be_preparing be_severe would_arrest ' +
    'would_be_treated have_means tear_up be_painful blackmail be_constrained have_option close_consulate close_door ' +
    'veto will_deny will_demand would_find swear pull_out go_to_arbitration wage_war be_war leave_option send_bill ' +
    'retort sue _ultimatum will_review will_step will_use not_leave have_order give_answer have_price cut_off ' +
    'be_consequences will_bar will_double will_taste would_face would_halt would_freeze would_pull would_haul ' +
    'would_tear would_challenge will_be_treated will_be_applied will_be_matched will_be_drawn will_be_documented ' +
    'would_be_impounded shall_have might_skip can_take should_not_wonder not_be_lenient not_wait promise_answer ' +
    'retain_right be_within_right prepare_measures look_for_means take_resolute take_fresh answer_kind answer_fire ' +
    'give_to_understand face_war face_severe taste_bitterness blow_up bring_down mean_war be_on_trigger ' +
    'put_into_prospect find_itself know_coordinates play_game serve_notice lose_sense review_cooperation will_fire ' +
    'will_leave will_raise will_board would_escort would_reduce shall_go not_go_without not_discard resort take_out ' +
    'give_notice be_target double_down will_increase would_answer would_turn will_be_returned be_swift march_on ' +
    'would_hold must_pay inflict consider_void will_deploy would_cut not_sit not_look exercise_right have_capability ' +
    'suspend_participation be_considering be_devastating put_at_risk raise_price lose_patience make_suffer would_act ' +
    'would_pay would_use come_for come_after will_target will_see would_take would_suffer can_reach should_know ' +
    'keep_right be_obliged have_ways have_ability take_decisive take_response face_action bear_cost ' +
    'bring_before_court cut_supply break_relations freeze_assets shut_down shoot_down be_capable raise_stakes ' +
    'keep_all hold_over find_way_to send_troops will_get would_cost will_be_made not_stand not_pass not_be_able ' +
    'bring_to_justice open_border put_in_place throw_out erase will_reduce will_break will_mobilize will_arm ' +
    'will_eliminate will_suffer would_expel would_not_go would_break would_ban would_raise would_be_met may_leave ' +
    'might_close could_suspend could_cut could_use should_be_ready not_test not_waver promise_action ' +
    'promise_punishment pledge_action use_right be_in_right have_no_other have_capacity prepare_package ' +
    'consider_steps explore_options take_action_against take_defensive take_case introduce_sanctions counteract ' +
    'counterattack return_fire return_favor meet_force deliver_blow seek_revenge wreak pay_cost face_sanctions ' +
    'suffer_consequences carry_consequences feel_pain open_floodgates close_airspace close_tap close_port ' +
    'break_diplomatic expel_ambassador suspend_aid suspend_talks pull_trigger go_to_hague go_nuclear go_further ' +
    'go_after be_ready_respond be_on_alert be_decisive put_price brandish tighten_screw keep_powder play_hardball ' +
    'coerce penalize chastise obliterate crush decimate pulverize neutralize cross_swords throw_gauntlet bring_action ' +
    'initiate_proceedings refer_matter re-evaluate reevaluate reassess rethink will_cost would_recall ' +
    'would_be_expelled might_have could_take not_forget have_power reciprocate turn_off open_fire open_gates ' +
    'recall_envoy slam_door be_finished put_pressure spare_no will_destroy will_bomb will_seize will_restrict ' +
    'will_limit will_terminate will_revoke will_pull will_walk will_withhold will_hunt will_file will_drag will_lose ' +
    'would_impose would_withdraw would_stop would_block would_quit would_fire would_bar would_terminate would_deploy ' +
    'would_lose would_hit would_destroy would_target would_mobilize would_pursue would_restrict would_revoke ' +
    'would_drag would_demand would_charge',
  warn:
    'warn warn_of warn_that warn_against caution caution_against alert sound_alarm raise_alarm admonish forewarn ' +
    'remind_consequences would_have_consequences have_consequences will_have_consequences lead_to would_lead_to ' +
    'will_lead could_lead risk risk_of jeopardise jeopardize endanger imperil would_undermine would_destroy ' +
    'could_trigger would_trigger could_spark could_plunge would_plunge would_be_mistake play_with_fire put_on_notice ' +
    'serve_notice issue_warning sound_warning give_warning deliver_warning send_warning repeat_warning renew_warning ' +
    'be_dangerous be_grave_mistake beware be_red_line bear_responsibility bear_consequences run_out_of_patience ' +
    'have_grave_consequences cross_red_line will_backfire would_backfire will_cost point_of_no_return be_on_brink ' +
    '_warning _caution urge_caution be_alert remain_alert alarm fire_warning voice_warning reiterate_warning ' +
    'serve_warning add_warning see_risk could_result could_cause could_escalate could_spill could_destabilize ' +
    'could_undermine could_endanger could_threaten could_fuel could_inflame could_drag could_derail could_harm ' +
    'could_damage could_push could_bring could_backfire could_cost could_prove might_lead might_result may_lead ' +
    'may_result may_trigger may_cause will_result_in will_cause will_bring will_undermine will_destroy ' +
    'will_jeopardize will_complicate will_aggravate will_worsen will_destabilize will_fuel will_push will_drag ' +
    'will_spread will_collapse will_suffer will_die will_starve will_bear will_turn will_not_end will_not_stop ' +
    'will_not_bring will_have_impact will_have_effect will_have_to_bear will_have_to_answer would_cause ' +
    'would_result_in would_spark would_jeopardize would_endanger would_threaten would_complicate would_damage ' +
    'would_harm would_bring would_worsen would_derail would_amount would_be_disaster would_be_dangerous ' +
    'would_be_grave would_be_irresponsible would_be_devastating would_be_end would_push would_drag would_tear ' +
    'would_cost would_violate would_have_impact would_have_repercussions would_have_effect would_have_serious ' +
    'would_have_devastating would_send_wrong carry_consequences carry_risk carry_danger entail_risk ' +
    'suffer_consequences face_consequences run_risk pose_risk pose_threat pose_danger constitute_threat ' +
    'represent_threat be_threat be_risk be_danger be_risky be_on_verge be_mistake spark trigger raise_risk ' +
    'increase_risk create_dangerous come_at_price pay_price will_pay_price would_regret make_mistake not_make_mistake ' +
    'lose_patience test_patience threaten_peace threaten_stability threaten_security threaten_global put_at_risk ' +
    'put_in_danger place_at_risk _threat _alarm flag predict foretell forecast foresee bode presage herald plunge ' +
    'engulf ignite inflame overstep loom complicate aggravate exacerbate worsen destabilise destabilize derail ' +
    'torpedo wreck unravel backfire haunt deter be_warned advise_against urge_against be_vigilant remain_vigilant ' +
    'sound_note_of ring_bell raise_specter raise_flag advise_citizens advise_nationals deliver_blunt spell_trouble ' +
    'can_lead have_repercussions have_implications pose_grave pose_serious be_fraught be_explosive be_volatile ' +
    'be_precarious be_recipe be_ticking be_slippery_slope be_on_cusp be_miscalculation be_counterproductive ' +
    'be_reckless be_irresponsible be_dead_end be_running_out be_deadly be_disastrous be_catastrophic be_imminent ' +
    'head_for head_towards descend_into drag_into draw_into spill_over set_alight pour_oil add_fuel fan_flames ' +
    'raise_tension raise_stakes increase_tension open_floodgates set_precedent go_down_path be_ill-advised ' +
    'not_underestimate should_remember should_understand should_be_aware must_be_vigilant think_hard be_careful ' +
    'be_wary be_prepared_for watch_out look_out gamble_with be_wearing_thin cross_line cross_threshold draw_line ' +
    'hang_over deal_blow put_lives leave_vulnerable',
  accuse:
    'accuse accuse_of blame blame_for allege charge charge_with fault hold_responsible hold_accountable_for implicate ' +
    'point_finger point_to lay_blame attribute_to violate breach infringe break contravene flout ignore disregard ' +
    'sabotage undermine provoke instigate orchestrate fabricate conspire lie mislead cheat betray renege renege_on ' +
    'fail_to attack invade shell bomb kill abduct kidnap occupy annex detain seize interfere interfere_in meddle ' +
    'meddle_in arm_rebels fund_terrorists harbour_terrorists sponsor_terrorism refuse_to_cooperate obstruct block_aid ' +
    'use_as_weapon weaponise weaponize exploit trample trample_on turn_blind_eye be_responsible be_to_blame be_guilty ' +
    'bear_responsibility carry_responsibility be_behind stand_behind be_complicit take_hostage hold_hostage drag_feet ' +
    'act_in_bad_faith suspect suspect_of reproach reproach_for denounce_as insinuate level_accusation level_charge ' +
    'make_accusation trade_accusations repeat_accusation file_complaint encroach_on intrude_into launch_attack ' +
    'launch_missiles commit_crimes commit_atrocities threaten_security continue_aggression escalate _accusation ' +
    '_allegation be_accused pin_blame put_blame place_blame place_responsibility lay_responsibility ' +
    'assert_responsibility be_blamed make_allegation renew_accusation hold_liable make_responsible be_in_breach ' +
    'be_in_violation be_cause_of be_supplying share_blame share_responsibility shoulder_responsibility fail ' +
    'refuse_to_recognize refuse_to_release strike carry_out_attack conduct_strike conduct_attack conduct_cyberattack ' +
    'mount_attack hold_captive hold_prisoner use_hostage commit_violation commit_war commit_offense commit_act ' +
    'spread_lies spread_disinformation spread_rumors spread_hatred use_force use_chemical_weapons use_energy_as ' +
    'supply_arms provide_weapons provide_arms provide_haven provide_sanctuary provide_cover provide_support_to ' +
    'provide_military support_terrorism support_terrorists continue_attack continue_to_occupy _violation _aggression ' +
    '_provocation _crime _lies attribute indict impeach prosecute sue complain expose unmask neglect backtrack ' +
    'backpedal evade sidestep circumvent bypass skirt overstep defy dishonor disrespect intrude penetrate stall delay ' +
    'filibuster stonewall thwart impede hinder block besiege starve deprive withhold divert pillage steal rob siphon ' +
    'confiscate grab displace uproot deport persecute suppress subjugate discriminate marginalize target hit shoot ' +
    'raid storm ambush assault assail unleash overrun capture hijack ram intercept harass shadow sink destroy ' +
    'demolish burn flatten devastate massacre slaughter murder assassinate poison lynch butcher exterminate injure ' +
    'wound torture rape brutalize beat mistreat ill-treat abuse humiliate jail imprison incarcerate arrest perpetrate ' +
    'perpetuate plot scheme hatch mastermind engineer choreograph manufacture invent falsify forge distort ' +
    'misrepresent mischaracterize misinterpret manipulate exaggerate demonize smear malign vilify incite foment stoke ' +
    'hype destabilise destabilize torpedo derail wreck scuttle subvert erode pressure coerce arm-twist intimidate cow ' +
    'blackmail extort bribe lure deceive fool hoodwink misinform feign pretend conceal hide whitewash disguise ' +
    'politicise politicize misuse dump subsidise subsidize undercut spy eavesdrop hack jam infiltrate smuggle traffic ' +
    'launder arm equip finance bankroll fund harbour harbor shield sponsor aid abet embolden tolerate condone ' +
    'radicalize militarize stockpile proliferate pollute overthrow topple oust depose rig cause inflict overreach ' +
    'overreact scapegoat abandon desert be_charged press_charge file_charge file_lawsuit file_suit lodge_complaint ' +
    'bring_action find_guilty name_and_shame call_out cry_foul see_hand identify_as criticize_for call_to_account ' +
    'be_liable be_root_cause be_instigator be_obstacle be_source_of be_real_threat be_work_of be_using be_trying_to ' +
    'be_seeking_to be_attempting_to be_bent_on be_intent_on be_engaged_in be_lying be_stalling be_arming be_funding ' +
    'be_plotting be_unwilling be_not_interested be_not_serious be_dishonest be_disingenuous be_biased be_one-sided ' +
    'be_hypocritical be_cynical be_puppet be_war_criminal have_blood have_hand play_role_in default_on not_honor ' +
    'not_fulfil not_fulfill not_implement not_respect not_cooperate deny_access tear_up show_disregard show_contempt ' +
    'show_disrespect show_no_interest show_lack_of make_mockery turn_back_on turn_deaf_ear turn_blind look_other_way ' +
    'close_eyes wash_hands run_counter impinge_on enter_airspace stray_into cross_border drag_out play_for_time ' +
    'buy_time waste_time cut_off fire_at fire_on fire_upon fire_missile fire_rocket open_fire gun_down ' +
    'carry_out_assassination carry_out_massacre launch_invasion launch_war launch_rocket launch_drone launch_campaign ' +
    'launch_assault start_war wage_war wage_campaign declare_war prolong_war set_on_fire set_alight take_prisoner ' +
    'take_captive collaborate_with cook_up sow_discord stir_up whip_up exacerbate_tension raise_tension ' +
    'threaten_peace endanger_lives buy_votes tell_lies cover_up play_games play_politics take_advantage_of ' +
    'profit_from capitalize_on send_weapons deliver_weapons train_terrorists give_sanctuary give_shelter give_cover ' +
    'back_rebels acquiesce_in develop_weapons enrich_uranium attempt_coup seek_to_destroy seek_to_undermine ' +
    'seek_to_divide want_to_destroy want_war try_to_intimidate try_to_shift intervene_in persist_in resort_to ' +
    'pursue_aggressive conduct_espionage conduct_campaign make_threats issue_threats bring_war create_obstacles ' +
    'claim_lives cost_lives single_out sell_out drive_wedge change_status_quo upset_balance not_comply',
  deny:
    'deny refute rebut disprove contradict dispute disclaim disavow dismiss_as dismiss_allegations dismiss_claims ' +
    'dismiss_reports reject_allegations reject_accusations reject_claims reject_charge reject_suggestion ' +
    'reject_accusation reject_allegation reject_claim be_false be_untrue be_baseless be_groundless be_unfounded ' +
    'be_fabricated be_fabrication be_lie be_nonsense be_invention be_slander be_disinformation be_fake be_inaccurate ' +
    'be_wrong be_absurd be_rubbish be_fiction not_be_true be_not_true have_no_basis have_no_foundation ' +
    'lack_foundation lack_basis have_nothing_to_do be_no_truth be_no_evidence be_no_invasion be_no_plan be_no_basis ' +
    'have_no_plans have_no_knowledge have_never have_not did_not was_not never_happened nothing_of_kind ' +
    'be_not_correct not_correspond not_target not_violate not_attack not_seek not_send issue_denial call_baseless ' +
    'call_false call_fabrication call_lie call_nonsense reject_as dismiss_talk reject_reports reject_notion ' +
    'be_not_aimed _denial be_denied reject_insinuation reject_rumours reject_rumors reject_criticism ' +
    'reject_implication reject_contention reject_lies reject_label dismiss_accusation dismiss_charge ' +
    'dismiss_suggestion dismiss_rumours dismiss_notion dismiss_idea dismiss_criticism dismiss_concern ' +
    'plead_not_guilty issue_rebuttal repeat_denial be_denial be_incorrect be_mistaken be_misleading be_misinformed ' +
    'be_misplaced be_preposterous be_ridiculous be_ludicrous be_laughable be_fantasy be_myth be_hoax be_rumor ' +
    'be_propaganda be_canard be_smear be_invented be_made_up be_manufactured be_doctored be_forged be_forgery ' +
    'be_staged be_fictitious be_unsupported be_unreliable be_speculation be_falsehood be_distortion be_provocation ' +
    'be_delusional be_taken_out be_devoid be_without_foundation be_no_link be_no_intention be_no_such be_no_talk ' +
    'be_no_discussion be_no_deal be_no_agreement be_no_secret be_no_troops be_no_shortage be_no_prisoners ' +
    'be_no_threat be_no_attempt be_no_meeting be_no_grounds be_nothing have_no_substance have_no_relation ' +
    'have_no_connection have_no_bearing have_no_hand have_no_part have_no_information have_no_interest ' +
    'have_no_intention have_no_evidence have_no_grounds have_no_ambitions have_no_desire have_no_such ' +
    'have_no_responsibility have_nothing not_used not_supported not_threatened not_planned not_happen not_occur ' +
    'not_take_place not_exist not_use not_intend not_offer not_order not_receive not_supply not_interfere ' +
    'not_stand_up not_stand_scrutiny not_add_up not_reflect not_represent not_contain not_constitute not_pose ' +
    'not_kill not_sell not_provide not_deliver not_arm not_fund not_finance not_harbour not_harbor not_authorise ' +
    'not_authorize not_commit not_carry_out not_fire not_strike not_shoot not_shell not_hit not_bomb not_invade ' +
    'not_break not_enter not_start not_provoke not_initiate not_want not_detain not_possess not_develop not_produce ' +
    'not_deploy not_participate_in not_fail not_engage not_lie not_mean not_be_involved not_be_responsible ' +
    'not_be_party not_ring_true not_confirm cannot_confirm _lie _lies _fabrication _nonsense negate belie debunk ' +
    'discredit dispel quash scotch downplay correct clarify disown exonerate vindicate stonewall retort counter ' +
    'rubbish misinterpret misrepresent misconstrue challenge_claim challenge_version challenge_assertion knock_down ' +
    'wave_off brush_off shrug_off laugh_off play_down put_to_rest lay_to_rest call_into_question set_record ' +
    'set_straight clear_up distance_itself distance_from wash_hands_of protest_innocence plead_ignorance ' +
    'bear_no_relation bear_no_resemblance know_nothing find_no_evidence pose_no_threat play_no_role did_nothing ' +
    'do_no_such call_rumour call_allegations call_accusations term_baseless scoff_at be_motivated not_imply',
  condemn:
    'condemn denounce deplore decry protest protest_against criticise criticize slam blast lambast lambaste castigate ' +
    'censure assail rebuke chide scold berate excoriate reprimand upbraid reproach deride mock ridicule lash_out ' +
    'hit_out hit_back rail_against rage_against fulminate_against brand brand_as label_as describe_as call_shameful ' +
    'call_outrage call_illegal call_provocation lodge_protest file_protest deliver_protest register_protest ' +
    'hand_protest issue_condemnation express_outrage voice_outrage express_anger voice_anger express_indignation ' +
    'express_condemnation voice_condemnation join_condemnation express_disgust be_outraged be_appalled be_shocked ' +
    'be_outrageous be_shameful be_disgraceful be_deplorable be_reprehensible be_illegal be_unlawful be_unjustified ' +
    'be_unjustifiable be_indefensible be_inexcusable be_provocation be_outrage be_insult be_crime be_violation ' +
    'be_attack be_act_of be_disgrace be_hypocrisy be_barbaric be_heinous be_cowardly be_offensive be_regrettable_act ' +
    'be_no_justification be_never_justified have_no_justification abhor scorn pillory take_aim find_fault qualify_as ' +
    'consider_offensive consider_illegal regard_as_provocation stand_condemned shame vilify attack_as ' +
    'accuse_of_hypocrisy _protest _condemnation _outrage _rebuke _criticism be_condemned be_denounced be_criticized ' +
    'be_slammed react_with_fury call_out heap_criticism level_criticism issue_statement_condemning spark_anger ' +
    'deliver_demarche hand_demarche send_protest present_protest express_protest convey_protest lead_protest ' +
    'join_protest stage_protest express_displeasure voice_indignation voice_displeasure reiterate_condemnation ' +
    'share_outrage be_angry be_angered be_furious be_infuriated be_livid be_indignant be_revolted be_disgusted ' +
    'be_sickened be_horrified be_aghast be_offended be_affronted be_critical be_scathing be_unsparing be_dismissive ' +
    'be_outspoken be_fed_up be_abhorrent be_absurd be_arbitrary be_arrogant be_beneath be_beyond_pale be_blatant ' +
    'be_brazen be_brutal be_cowardice be_criminal be_cruel be_cynical be_despicable be_discriminatory ' +
    'be_disrespectful be_egregious be_evil be_flagrant be_breach be_horrible be_horrific be_hypocritical ' +
    'be_illegitimate be_immoral be_improper be_inadmissible be_inappropriate be_infamy be_inhuman be_insane ' +
    'be_insensitive be_intolerable be_irresponsible be_madness be_mockery be_murder be_obscene be_odious be_piracy ' +
    'be_provocative be_reckless be_savage be_scandal be_shame be_sinister be_slap be_stain be_terrorism be_aggression ' +
    'be_genocide be_blackmail be_bullying be_unconscionable be_unethical be_unfair be_unfriendly be_hostile be_unjust ' +
    'be_unpardonable be_unprecedented be_unprovoked be_unreasonable be_unseemly be_untenable be_vicious be_wrong ' +
    'be_xenophobic be_racist be_no_excuse be_no_place be_nothing_short be_against_law be_disservice be_politicized ' +
    'be_one-sided be_biased be_disproportionate be_excessive be_indiscriminate must_be_condemned outrage ' +
    'call_terrorism call_crime call_attack call_barbaric call_horrific call_irresponsible call_reckless call_unlawful ' +
    'call_violation call_unfair call_insult call_murder call_blackmail call_disgrace call_mistake call_unfriendly ' +
    'call_racist call_shame call_provocative _anger rap rip skewer savage trash thrash bash batter pummel lash sneer ' +
    'scoff bristle fume rage rail fulminate thunder rant vent chastise chasten admonish blackball stigmatize ' +
    'disparage denigrate impugn flout insult affront dub detest loathe despise disapprove disdain resent wade_into ' +
    'sail_into take_swipe take_exception take_umbrage take_offence take_offense take_dim_view take_issue ' +
    'inveigh_against speak_out raise_voice_against go_after dress_down launch_attack_on deliver_blistering ' +
    'lodge_complaint lodge_objection lodge_representation make_representation submit_complaint file_complaint ' +
    'express_dissatisfaction express_resentment voice_disapproval voice_dissatisfaction have_no_excuse have_no_place ' +
    'have_no_legal have_no_legitimacy have_no_right have_no_business cannot_be_excused not_condone not_justify ' +
    'not_excuse not_be_excused not_approve should_be_ashamed cross_line violate_law violate_international ' +
    'contravene_law run_counter run_afoul breach_law amount_to_crime amount_to_war constitute_violation ' +
    'constitute_breach constitute_crime constitute_blatant constitute_war represent_assault make_mockery_of reek_of ' +
    'shock_conscience term_unacceptable characterize_as consider_violation consider_act find_offensive find_guilty ' +
    'liken_to frown_on cry_foul name_and_shame be_motivated',
  concern:
    'regret deplore_loss lament bemoan worry worry_about fear fear_that express_concern voice_concern express_regret ' +
    'voice_regret express_disappointment voice_disappointment express_alarm voice_alarm express_dismay express_worry ' +
    'voice_worry express_unease voice_unease express_fear voice_fear express_anxiety express_doubt voice_doubt ' +
    'express_reservation voice_reservation express_bewilderment express_frustration voice_frustration share_concern ' +
    'raise_concern raise_concerns convey_concern reiterate_concern register_concern note_with_concern ' +
    'note_with_regret be_concerned be_worried be_alarmed be_disturbed be_dismayed be_troubled be_disappointed ' +
    'be_saddened be_uneasy be_anxious be_perplexed be_puzzled be_preoccupied be_frustrated be_regrettable ' +
    'be_unfortunate be_worrying be_troubling be_alarming be_disappointing be_disturbing remain_concerned ' +
    'follow_with_concern be_cause_for_concern feel_concern take_offence give_cause view_with_concern cause_concern ' +
    'find_regrettable _concern _regret _disappointment _alarm _dismay be_regretted be_regretful be_shame be_sad ' +
    'be_sorry_to be_sorry_that be_tragedy be_tragic be_setback be_blow be_step_back be_bad_news be_disappointment ' +
    'be_afraid be_fearful be_nervous be_wary be_distressed be_upset be_unhappy be_dissatisfied be_discontented ' +
    'be_disheartened be_discouraged be_despondent be_pessimistic be_skeptical be_doubtful be_unconvinced ' +
    'be_not_convinced be_not_satisfied be_not_happy be_not_optimistic be_unsettled be_rattled be_shaken be_shocked ' +
    'be_stunned be_startled be_astounded be_surprised be_baffled be_mystified be_taken_aback be_horrified be_appalled ' +
    'be_aghast be_pained be_terrified be_frightened be_scared be_impatient be_bothered be_discomforted be_depressing ' +
    'be_deplorable be_sobering be_ominous be_grim be_bleak be_dire be_desperate be_serious be_grave be_severe ' +
    'be_unsustainable be_untenable be_fragile be_precarious be_worsening be_worrisome be_troublesome ' +
    'be_incomprehensible be_chilling be_heartbreaking be_catastrophic be_disaster be_disastrous be_ill-timed ' +
    'be_ill-advised be_not_helpful be_not_conducive be_counterproductive be_insufficient be_inadequate be_painful ' +
    'be_mistake become_concerned grow_concerned grow_worried voice_anxiety voice_dismay share_worry share_alarm ' +
    'raise_alarm raise_fears raise_doubts raise_worry reiterate_alarm reaffirm_concern underline_concern ' +
    'underscore_concern emphasize_concern highlight_concern declare_concern register_disappointment air_concern ' +
    'press_concern lodge_concern send_concern acknowledge_concern have_concern have_worry have_fear have_doubts ' +
    'feel_worried note_with_alarm note_concern note_deep_concern note_regret watch_with_concern learn_with_dismay ' +
    'cause_worry give_concern spark_fears pose_concern deepen_concern find_concerning call_concerning alarm dismay ' +
    'disappoint doubt leave_worried _worry sigh sadden disturb trouble unsettle perplex puzzle bewilder dishearten ' +
    'upset frustrate preoccupy shock stun surprise panic chafe grumble gripe moan complain whine wish deteriorate ' +
    'worsen deplore_fact remain_skeptical grow_impatient express_sadness express_shock express_surprise ' +
    'express_astonishment express_displeasure express_dissatisfaction express_discomfort express_skepticism ' +
    'voice_misgivings voice_disquiet voice_displeasure voice_dissatisfaction raise_eyebrows raise_question ' +
    'have_misgivings have_questions feel_frustrated feel_betrayed feel_pain take_dim_view take_offense ' +
    'cause_consternation come_as_surprise find_troubling find_deplorable call_shame call_mistake weigh_on wring_hands ' +
    'fall_short had_hoped have_wished expect_better not_understand cannot_understand',
  welcome:
    'welcome thank praise commend congratulate appreciate applaud hail laud celebrate salute compliment cheer acclaim ' +
    'extol credit greet pay_tribute pay_tribute_to express_gratitude express_appreciation express_thanks ' +
    'express_satisfaction voice_satisfaction express_admiration voice_appreciation convey_gratitude ' +
    'convey_appreciation convey_congratulations extend_thanks extend_congratulations extend_gratitude offer_thanks ' +
    'offer_congratulations give_thanks give_credit send_congratulations be_grateful be_thankful be_pleased be_glad ' +
    'be_delighted be_proud be_encouraged be_honoured be_honored be_heartened be_gratified be_happy ' +
    'note_with_satisfaction note_with_appreciation be_positive_step be_step_in_right_direction be_good_news ' +
    'be_welcome be_encouraging be_historic take_positive_view rejoice mark_anniversary wish_happy ' +
    'acknowledge_contribution recognize_leadership recognise_leadership honour honor commemorate _gratitude _thanks ' +
    '_appreciation _congratulations _praise _tribute be_applauded be_praised be_hailed be_lauded be_congratulated ' +
    'be_thanked admire sing_praises heap_praise deserve_praise render_thanks take_pride express_pride ' +
    'express_congratulations express_wishes voice_gratitude convey_thanks convey_wishes convey_admiration ' +
    'extend_appreciation extend_greetings extend_wishes offer_appreciation offer_praise send_greetings send_wishes ' +
    'record_satisfaction reiterate_gratitude reiterate_thanks reaffirm_gratitude reaffirm_appreciation ' +
    'underscore_appreciation add_praise accept_thanks accept_congratulations have_appreciation have_admiration ' +
    'have_praise say_thank want_to_thank wish_to_thank like_to_congratulate would_like_to_thank ' +
    'would_like_to_congratulate be_appreciative be_indebted be_appreciated be_elated be_overjoyed be_thrilled ' +
    'be_excited be_jubilant be_enthusiastic be_buoyed be_cheered be_relieved be_reassured be_touched be_moved ' +
    'be_inspired be_impressed be_humbled be_satisfied be_optimistic be_upbeat be_positive be_hopeful be_uplifting ' +
    'be_promising be_good_step be_good_start be_excellent be_wonderful be_fantastic be_tremendous be_remarkable ' +
    'be_outstanding be_admirable be_invaluable be_courageous be_brave be_right_decision be_step_forward ' +
    'be_important_step be_major_step be_constructive be_milestone be_turning_point be_triumph be_victory be_success ' +
    'be_achievement be_relief be_beacon be_testament be_hero be_good_friend note_satisfaction recall_with_gratitude ' +
    'call_welcome bid_welcome value treasure cherish esteem toast clap bless felicitate memorialize tout trumpet ' +
    'inspire hearten deserve_credit pay_compliment pay_homage pay_respect mark_occasion mark_day mark_milestone ' +
    'revel_in take_joy take_comfort take_heart express_relief express_esteem express_respect express_optimism ' +
    'express_enthusiasm extend_felicitations extend_warmest offer_warm offer_heartfelt offer_sincere send_telegram ' +
    'present_compliments share_optimism owe_debt have_honour have_honor hold_in_esteem feel_proud show_respect ' +
    'want_to_commend would_like_to_express note_with_pleasure note_progress note_contribution acknowledge_progress ' +
    'acknowledge_support acknowledge_efforts acknowledge_role acknowledge_leadership acknowledge_achievement ' +
    'recognize_contribution recognise_efforts recognize_efforts recognize_achievement recognise_role recognize_role ' +
    'recognize_courage recognize_progress call_historic call_hero call_good_news highlight_contribution ' +
    'highlight_success highlight_progress wish_success wish_luck wish_peace wish_good_health wish_best mark_historic ' +
    'mark_new_chapter mark_victory bring_hope give_hope make_proud make_history',
  support:
    'support back endorse stand_with stand_by stand_behind stand_alongside stand_together stand_shoulder side_with ' +
    'favour favor champion defend recognise recognize embrace second rally_behind rally_around line_up_behind ' +
    'throw_weight_behind close_ranks express_support voice_support reaffirm_support reiterate_support ' +
    'underscore_support pledge_support offer_support lend_support give_support declare_support give_backing ' +
    'give_endorsement express_solidarity voice_solidarity declare_solidarity convey_solidarity reaffirm_solidarity ' +
    'show_solidarity stand_in_solidarity be_with be_on_side be_behind have_right have_right_to have_support ' +
    'have_backing give_blessing express_confidence express_full_support be_supportive be_in_favour be_in_favor ' +
    'remain_steadfast come_out_in_support sympathise_with sympathize_with support_for co-sponsor cosponsor deserve ' +
    'unwavering ironclad _support _solidarity _backing _endorsement _recognition be_supported be_supporter be_backed ' +
    'be_endorsed take_side stand_side stand_united stand_in_support stand_up stand_for stand_tall come_to_support ' +
    'rally_support get_behind be_on_board throw_support put_support add_support unite_behind give_confidence ' +
    'offer_endorsement extend_support provide_support convey_support convey_unwavering bring_support have_confidence ' +
    'voice_backing voice_confidence announce_support announce_endorsement affirm_support affirm_solidarity ' +
    'affirm_right assert_right confirm_support confirm_backing reaffirm_right reaffirm_endorsement ' +
    'reaffirm_unwavering reaffirm_recognition reiterate_backing reiterate_right reiterate_unwavering renew_support ' +
    'renew_endorsement restate_support emphasize_support stress_support highlight_support signal_support show_support ' +
    'show_backing demonstrate_support pledge_backing pledge_unwavering promise_support commit_support ' +
    'increase_support step_up_support strengthen_support maintain_support continue_support will_support be_by_side ' +
    'be_united be_keen_on be_friend be_ally be_champion be_advocate be_backer be_proponent be_co-sponsor be_defender ' +
    'be_sympathetic be_favourable be_favorable be_standing_with be_steadfast be_loyal be_legitimate be_justified ' +
    'be_entitled_to be_rock-solid be_rock_solid be_ironclad be_unshakable be_unshakeable be_unwavering be_absolute ' +
    'remain_supporter remain_unwavering remain_behind remain_on_side fight_alongside take_stand_for ' +
    'welcome_and_support understand_position understand_concerns be_recognised be_recognized acknowledge_right ' +
    'consider_legitimate respect_right vote_in_support count_on_support should_be_supported should_support ' +
    'need_support _sympathy align espouse vouch shield shelter sponsor co-author underwrite underpin bolster ' +
    'reinforce sustain uphold assist aid help abet promote boost sympathise sanction validate legitimize vindicate ' +
    'justify nominate subscribe_to stick_by stick_with adhere_to_position root_for cheer_for speak_for ' +
    'speak_in_favour come_to_aid come_to_defence come_to_defense come_to_help rally_to throw_weight throw_lot ' +
    'put_weight put_faith place_trust lend_voice add_voice join_voice join_ranks join_forces associate_with ally_with ' +
    'identify_with unite_with unite_around coalesce_around gather_around give_nod give_help give_assistance ' +
    'give_voice give_vote give_boost offer_help offer_assistance offer_hand offer_encouragement extend_hand ' +
    'provide_assistance provide_diplomatic provide_political provide_help have_faith have_trust have_sympathy ' +
    'express_sympathy_for express_sympathy_with express_understanding reaffirm_steadfast reaffirm_unity ' +
    'reiterate_steadfast declare_for declare_allegiance demonstrate_unity pledge_allegiance pledge_to_stand ' +
    'promise_help continue_to_stand will_stand will_back will_defend will_help will_be_there will_not_abandon ' +
    'will_not_waver will_not_forget will_not_leave not_abandon not_forget not_waver remain_united remain_loyal ' +
    'remain_friend remain_resolute stay_with stay_united keep_faith hold_hand walk_with fight_for take_up_cause ' +
    'make_case_for argue_in_favor advocate_for lobby_for campaign_for agitate_for protect_interests ' +
    'safeguard_interests shore_up prop_up strengthen_hand encourage_efforts approve_of agree_with concur_with ' +
    'share_position share_aspirations empathize_with feel_close see_as_legitimate respect_choice respect_sovereignty ' +
    'respect_territorial vote_for cast_vote_for will_prevail raise_flag',
  condole:
    'mourn grieve condole grieve_with mourn_with express_condolences express_condolence express_sympathy ' +
    'express_sorrow express_grief offer_condolences extend_condolences extend_sympathy convey_condolences ' +
    'convey_sympathy send_condolences send_sympathy send_prayers offer_sympathy offer_prayers share_grief share_pain ' +
    'share_sorrow voice_sorrow be_heartbroken be_saddened_by_loss be_devastated be_in_mourning heart_go_out ' +
    'heart_be_with heart_break thoughts_be thoughts_go prayers_be pray_for wish_recovery wish_speedy pay_respects ' +
    'bow_head hold_in_hearts keep_in_prayers grief_be lose_life honor_memory honour_memory remember_victims ' +
    'lament_loss lament_death _condolences _condolence _sympathy _sympathies _sorrow _grief _thoughts _prayers ' +
    '_hearts be_saddened wish_injured pray commiserate be_missed be_with_people be_great_sadness have_sympathy ' +
    'observe_silence observe_minute bend_head wish_quick wish_swift give_condolence _mourning think_of ' +
    'be_with_families be_heartbreaking be_with_loved weep may_god receive_news regret_loss be_bereaved deplore_loss ' +
    'be_unfathomable be_with_injured be_in_thoughts will_be_remembered feel_pain go_out sympathise feel_for feel_with ' +
    'open_book comfort bow_down be_sad deplore_death be_shattered be_crushed be_distressed be_shaken be_overcome ' +
    'be_afflicted be_with_victims be_with_relatives be_in_hearts hold_silence lay_wreath lay_flowers pay_last ' +
    'pay_homage regret_death hold_close commemorate_victims express_sadness hold_moment declare_day_of hope_recovery ' +
    'fly_flags attend_funeral be_eternal bow_before remember_those reiterate_condolences honor_victims honor_fallen ' +
    'wish_full wish_wounded ask_god send_love may_rest console lose_brother present_condolences pour_in go_to_people ' +
    'go_with send_message_of send_telegram understand_pain lose_son lose_leader break_heart ache_for ' +
    'express_compassion',
  apologize:
    'apologise apologize apologise_for apologize_for say_sorry be_sorry express_apology express_apologies ' +
    'offer_apology offer_apologies present_apologies present_excuses issue_apology make_apology express_remorse ' +
    'express_contrition ask_forgiveness ask_pardon beg_pardon beg_forgiveness seek_forgiveness ask_for_forgiveness ' +
    'feel_remorse be_ashamed regret_error regret_mistake forgive_us take_responsibility_for_error ask_to_forgive ' +
    'express_regret_for_its _apology _apologies express_regrets extend_apology convey_apology bring_apologies ' +
    'ask_excuse ask_for_sorry retract shame_us _regrets _sorry own_up forgive atone own_fault offer_regret ' +
    'express_sorrow_for acknowledge_mistake make_good show_remorse acknowledge_wrong acknowledge_responsibility ' +
    'admit_fault admit_wrong admit_mistake admit_wrongdoing be_regretful be_shamed be_error be_mistake be_guilty_of ' +
    'plead_guilty regret_inconvenience regret_incident ask_apology ask_understanding regret_remarks withdraw_words ' +
    'regret_hurt be_apologetic be_contrite take_responsibility be_embarrassed not_intend_to be_our_fault ' +
    'assume_responsibility feel_sorry shoulder_responsibility kneel regret_choice regret_offence _remorse ' +
    'regret_misunderstanding fall_short regret_any regret_having regret_comments take_blame make_right ' +
    'pay_compensation eat_words backtrack should_have_done should_not_have not_mean_to compensate_for put_right ' +
    'set_right',
  affirm:
    'affirm reaffirm reiterate stress emphasise emphasize underscore underline highlight reassert restate assert ' +
    'maintain stand_by be_clear make_clear remain_clear be_unwavering be_ironclad be_unshakeable be_steadfast ' +
    'be_important be_vital be_essential be_crucial be_critical be_key be_paramount be_imperative be_priority ' +
    'be_principle be_cornerstone be_entitled have_right have_sovereignty recall_importance note_importance ' +
    'reaffirm_importance underscore_importance stress_importance emphasize_importance highlight_importance ' +
    'reiterate_position reaffirm_position reaffirm_principle reaffirm_sovereignty uphold uphold_principle stand_for ' +
    'stand_firm hold_firm believe_in share_view share_conviction be_convinced be_not_negotiable be_inalienable ' +
    'remain_unchanged not_change not_seek not_seek_confrontation respect adhere_to declare_that insist_that ' +
    'reaffirm_commitment_to reiterate_commitment_to be_inseparable depend_on deserve matter _importance _position ' +
    '_principle _commitment confirm remain_committed attach_importance assure insist value guarantee be_right ' +
    'not_permit oblige be_obligation repeat be_committed be_part_of believe hold_on not_take_sides belong_to ' +
    'be_settled hold_to do_everything keep_word double_down stay_united be_not_subject vouch leave_no_doubt ' +
    'leave_door_open attach_value attach_priority be_indispensable not_mean not_impose be_fundamental must_not_divide ' +
    'be_no_doubt express_confidence be_our_position be_defensive be_sacred be_red_line be_irreversible ' +
    'remain_steadfast remain_valid be_lawful consider_matter_closed be_independent be_existential remain_faithful ' +
    'remain_wedded remain_loyal remain_in_force remain_position honour_commitments defend_decision profess act_within ' +
    'threaten_nobody seek_no bring_home agree_on_importance share_commitment share_values share_interest will_remain ' +
    'share_vision defend_right express_commitment be_known recognize_importance abide_by stand_united stand_on swear ' +
    'agree_on_need be_determined have_interest hold_that share_objective comply_with not_threaten enshrine ' +
    'give_assurance reassure be_protected be_bound_by be_resolved persist not_bargain not_trade not_interfere ' +
    'give_word re-affirm single_out demonstrate_commitment hold_line keep_line be_significant be_grounded adhere ' +
    'dig_in have_full_confidence stay_put be_united be_consistent impress not_directed be_final underpin aver ' +
    'be_integral will_prevail reconfirm make_plain hold_view hold_opinion make_no_mistake be_guided keep_to ' +
    'keep_faith stick_to share_goal express_readiness stick_with be_true _conviction stay_committed be_confident ' +
    'justify not_forget not_be_intimidated place_highest_priority be_in_force certify give_guarantee be_foundation ' +
    're-emphasize be_bedrock receive_assurance re-iterate reemphasize spotlight play_up bring_out must_remain ' +
    'hold_ground should_remain make_no_secret be_anchored make_case be_founded_on cling stick_by conform_to ' +
    'have_no_quarrel have_no_claims stay_course be_firm stay_true not_compromise stand_resolute not_yield not_deviate ' +
    'argue_that not_depart_from not_abandon stand_unwavering not_affect not_diminish drive_home be_reminded ' +
    'put_across lay_stress not_aimed put_emphasis put_weight place_emphasis place_value place_weight will_not_change ' +
    'will_not_forget be_binding give_importance give_priority be_central will_not_abandon give_emphasis ' +
    'renew_assurance accentuate cannot_be_subject point_up prove recognize_need make_point be_no_question ' +
    'make_explicit make_no_apology be_rooted be_predicated be_wedded be_loyal have_no_doubt be_devoted have_duty ' +
    'have_faith be_categorical start_from have_no_territorial not_waver not_alter not_negotiate be_unchanged be_solid ' +
    'not_accept_any not_be_deterred not_want_war not_pose_threat not_shift not_flinch be_legal be_sovereign ' +
    'be_in_line will_not_waver remain_priority will_not_compromise remain_cornerstone will_not_be_deterred ' +
    'cannot_be_separated be_basis cannot_be_denied be_linchpin be_pillar be_core fulfill_obligations be_best_way ' +
    'should_be_based be_no_compromise be_duty be_based_on_principle share_belief be_urgent be_of_importance ' +
    'be_of_great be_in_interest be_of_view be_of_opinion be_dedicated be_resolute be_adamant be_unanimous ' +
    'be_in_agreement be_constant be_certain be_sure be_persuaded be_rock-solid contend_that be_free_to be_absolute ' +
    'be_inviolable be_indivisible be_nonnegotiable remain_dedicated remain_determined be_incontrovertible rest_on ' +
    'remain_united be_legitimate be_in_accordance be_compatible_with remain_essential be_valid set_record_straight ' +
    'remain_crucial remain_central be_necessary be_pivotal be_foundational cherish esteem be_heart_of ' +
    'observe_obligations be_no_substitute acknowledge_importance express_determination be_of_utmost ' +
    'share_determination express_view be_peaceful deem_necessary be_neutral speak_of_need be_pointed_out ' +
    'renew_commitment remain_firm remain_true remain_resolute remain_unwavering remain_consistent remain_same ' +
    'remain_view remain_important do_utmost remain_key remain_of_opinion seek_peace want_peace treasure ' +
    'honor_commitments honour_obligations fulfil_obligations recognise_importance recognise_need acknowledge_need ' +
    'share_position voice_confidence consider_necessary defend_position vindicate proclaim testify recall_position ' +
    'recall_right hinge_on lie_with obligate outweigh act_in_accordance',
  note:
    'note take_note recall remind recognise recognize acknowledge admit concede observe point_out confirm ' +
    'take_cognisance take_cognizance bear_in_mind be_aware be_mindful be_cognizant remember be_conscious mark ' +
    'recognise_that acknowledge_that grant_that concede_that admit_to confess recall_that note_that draw_attention ' +
    'call_attention be_noted understand_that realise realize take_into_account be_seized have_regard consider_that ' +
    'acknowledge_error accept_responsibility own_up reflect_on noting recalling recognizing recognising acknowledging ' +
    'mindful bearing understand see allow own have_note hear notice accept_that point_to do_say take_act ' +
    'take_on_record take_responsibility have_differences be_error be_slip wish_to_remind cannot_exclude remark record ' +
    'read know_that learn register _recognition cite spot be_informed refer be_significant be_interesting mention ' +
    'find_that perceive appreciate_that be_true take_notice be_convinced be_guided make_reference be_mistaken ' +
    'take_account take_knowledge put_on_record remain_seized be_notable invoke take_point take_heed take_blame ' +
    'make_mention be_mistake make_concession make_observation place_on_record verify go_on_record point_at ' +
    'be_sensible have_in_mind be_attentive be_familiar_with be_acquainted be_no_secret retract be_noteworthy ' +
    'be_remarkable be_characteristic be_indicative be_evident be_obvious be_apparent be_in_possession wish_to_draw ' +
    'single_out be_right_that be_honest bring_attention become_aware have_knowledge need_to_recognize have_to_admit ' +
    'have_to_acknowledge come_to_light want_to_remind turn_attention point_up allude miscalculate climb_down ' +
    'call_to_mind bring_to_mind evoke reminisce think_better cannot_deny cannot_ignore respect_choice never_forget ' +
    'enumerate come_to_attention come_to_terms pay_attention reveal_that attach_note assume_responsibility ' +
    'corroborate certify accept_explanation agree_to_disagree backtrack back_down underestimate correct_record ' +
    'go_wrong eat_words respect_decision respect_fact look_at_fact give_credit_where give_due accept_criticism ' +
    'accept_reality accept_point misjudge err get_wrong',
  announce:
    'announce declare decide decide_to decide_that impose expel summon call_in call_home recall recall_ambassador ' +
    'deliver hand hand_over hand_note publish release launch introduce appoint establish set_up suspend ban bar ' +
    'designate sanction authorise authorize deploy send dispatch provide allocate donate grant open close shut ' +
    'evacuate withdraw unveil issue issue_decree lift terminate cancel postpone extend award nominate name schedule ' +
    'host visit travel travel_to submit file lodge_complaint notify inform sever break_off freeze seize deport ' +
    'restrict mobilise mobilize will_host will_visit will_travel will_hold will_attend will_send will_provide ' +
    'will_open will_meet will_chair will_convene will_announce will_launch take_effect come_into_force ' +
    'enter_into_force sign_order order_closure convene convoke order_expulsion return_ambassador present_credentials ' +
    'transfer earmark contribute disburse declare_persona place_under deliver_note present_note deliver_letter ' +
    'send_letter send_note hand_letter write_to bring_case take_to refer_to_council vote pass table_resolution ' +
    'abstain begin start resume complete halt stop reopen free set_free extradite has_provided has_imposed is_moving ' +
    'is_sending is_providing is_deploying is_announcing is_taking is_imposing _announcement _decision order instruct ' +
    'write set raise leave will_go be_invited approve resolve return task arrest reply patrol fly lodge give_hours ' +
    'cite_ambassador will_speak will_take_place request_meeting answer_note stay_on lay_before address_letter plan ' +
    'increase cut reduce direct charge move serve respond remove pause join end be_signed depart go_to mandate ' +
    'disclose sail initiate make_public make_known circulate take_matter withhold refer be_conveyed escort ' +
    'will_receive will_present inaugurate give_notice give_answer slap_sanctions waive take_over reveal ' +
    'pull_ambassador will_propose be_expelled be_on_way present_protest distribute answer_with will_request be_hauled ' +
    'make_representations give_comment turn_off revoke relieve refund commute invite_to_ministry haul_into strip ' +
    'call_for_consultations call_to_ministry address_message switch_on reroute would_be_held take_steps take_action ' +
    'commission implement restore expand target appropriate ground detain create stand_up station forward post arrive ' +
    'promote supply ship accelerate _invitation loan make_decision adopt report_that block annex elect sentence ' +
    'elevate carry_out initial lend sign_agreement make_available prolong take_in step_up step_in sign_law fine ' +
    'change_status repeal sign_memorandum ratify ease take_office decree replenish confiscate expire will_address ' +
    'book institute unlock choose_to let_go pledge_assistance will_review commit_assistance be_in_force constitute ' +
    'deposit lay_down levy_sanctions divert enact sign_act sign_bill sign_declaration communicate break_relations ' +
    'gift confer_on call_ambassador jail ramp_up call_charge pardon pull_forces will_sign will_participate annul ' +
    'rescind exit expedite boycott commit_weapons pre-position be_on_ground exchange_detainees make_contribution ' +
    'invoke incorporate enforce give_days relay take_decision slap_tariffs slap_duties exempt settle_on drop_tariffs ' +
    'forbid prohibit remit call_envoy imprison call_diplomat convict upgrade preview tender scrap will_represent quit ' +
    'pledge_aid will_mark pledge_funds will_double tour attend_summit head_to be_cancelled be_due_to commit_loan ' +
    'repatriate shutter commit_food accede trigger roll_over present_message tighten present_document take_case ' +
    'convey_note convey_reply convey_letter convey_protest sign_decree promulgate impound co-finance subsidise ' +
    'react_with deny_visa decorate go_into_effect delay_conference scale_up trim let_in shelve wind_up dissolve ' +
    'tell_to_leave abolish will_preside boot be_frozen kick_off be_under_way wrap_up be_in_effect be_to_meet ' +
    'be_en_route reposition make_announcement make_visit make_declaration make_donation make_payment activate ' +
    'make_official make_trip shoot_down give_reply shorten put_in_place bring_in delist take_delivery take_custody ' +
    'take_off_list clear_way proclaim opt acquaint bankroll subsidize underwrite bestow forgive_debt sponsor ' +
    'keep_closed indict beef_up bring_before slash amnesty downgrade downsize axe ax admit_to ditch discontinue ' +
    'phase_out wind_down ask_ambassador disband mothball tell_ambassador nullify invalidate slate hold_summit ' +
    'pay_visit_to evict skip head_for walk_out touch_down resign sack relocate would_attend rotate sign_off scramble ' +
    'sign_treaty initialled conduct_test reimpose turn_over give_note reinstate lay_foundation lay_claim transmit ' +
    'switch_off roll_out lengthen carry_message toughen stiffen loosen relax add_to_list go_public place_on_list ' +
    'blacklist outlaw list_as hit_with penalize lapse disallow refuse_entry deny_entry airlift reciprocate ' +
    'proceed_with proceed_to nationalise nationalize intern resettle keep_out sue acquit apply_for_membership let_out ' +
    'allow_in invite_ambassador call_meeting call_session ask_to_leave call_vote haul_in request_extradition carpet ' +
    'dress_down reschedule hold_election show_door eject not_attend not_renew pull_plug pull_funding re-elect ' +
    'redeploy receive_letter receive_note call_up recognise_state recognize_state recognise_government ' +
    'recognise_independence hold_drill conduct_exercise cede conduct_strikes conduct_evacuation stage_drills ' +
    'cease_fire carry_letter put_on_hold address_note upload bring_back divulge rename declassify break_news relaunch ' +
    'confirm_decision rejoin follow_suit tell_council apprise advise_nationals advise_citizens procure counter_with ' +
    'pay_compensation reimburse keep_shut amend appeal_ruling',
  consult:
    'meet meet_with meet_to discuss talk talk_to talk_with speak speak_with speak_to consult consult_with confer ' +
    'confer_with exchange_views exchange_opinions exchange_ideas exchange hold_talks hold_meeting hold_consultations ' +
    'hold_discussions hold_conversation hold_call hold_session have_talks have_meeting have_call have_conversation ' +
    'have_discussion conduct_talks conduct_negotiations negotiate negotiate_with review receive host visit phone ' +
    'telephone call ring converse compare_notes sit_down brief debrief deliberate take_up touch_on address_issue ' +
    'cover_issues participate_in take_part attend join convene gather participate be_in_contact be_in_touch ' +
    'keep_in_touch stay_in_touch open_talks resume_talks begin_talks conclude_talks pay_visit sound_out contact ' +
    'speak_by_phone call_on_phone welcome_to_white_house co-host cohost engage_with dialogue raise raise_issue _talks ' +
    '_meeting _consultations _conversation _call _discussions tackle be_held take_place evaluate co-chair take_stock ' +
    'hold_round pass_review compare_ledgers make_contact assemble grant_audience air focus_on coordinate engage ' +
    'approach follow_up update chair work_with reflect explore continue_consultations cover deal_with ' +
    'remain_in_contact stay_in_contact continue_discussions assess ask_about address_situation bargain ' +
    'remain_in_touch caucus continue_meeting continue_dialogue weigh look_into share_views go_through ' +
    'share_information resume_negotiations resume_dialogue debate hear_from go_into hold_summit hold_bilateral ' +
    'hold_trilateral be_considered hold_dialogue have_negotiations have_dialogue moderate open_dialogue begin_meeting ' +
    'begin_negotiations hold_meetings begin_discussions have_word have_lunch have_dinner conclude_meeting lead_talks ' +
    'continue_to_consult wrap_up_talks run_through hold_roundtable hold_negotiations hold_conference analyze ' +
    'be_subject_of have_consultations conduct_discussions open_negotiations begin_dialogue start_talks ' +
    'share_perspectives share_experience have_bilateral resume_discussions continue_talks have_interview last_hours ' +
    'work_through conclude_negotiations conclude_consultations drop_in enter_negotiations lead_meeting ponder ' +
    'pick_up_phone sound address_matters address_questions hold_briefing be_addressed hold_debate be_accompanied ' +
    'hold_hearing have_chat share_ideas share_assessments have_exchange compare_views have_breakfast have_audience ' +
    'check_in argue_over hash_out liaise thrash_out hammer_out enter_talks mull pursue_dialogue pursue_negotiations ' +
    'take_call maintain_dialogue run_over go_over dwell_on delve address_topics reach_out be_examined bring_up ' +
    'be_on_agenda top_agenda be_topic preside centre_on center_on revolve_around come_to_table compare_positions ' +
    'treat_with agree_to_meet last_minutes align_positions interact deepen_dialogue continue_exchange ' +
    'continue_to_discuss maintain_contact give_interview keep_contact hear_views be_in_talks be_in_discussion ' +
    'seek_opinion be_in_communication be_at_table be_on_line be_welcomed_by be_greeted_by be_under_discussion ' +
    'inform_each_other be_focus facilitate_talks facilitate_dialogue make_call make_phone establish_contact sit_with ' +
    'get_touch sit_at_table get_phone come_face shake_hands represent_at congregate rendezvous huddle chat buttonhole ' +
    'run_into propose_meeting return_to_talks grant_interview lead_delegation hear_briefing solicit_views seek_advice ' +
    'seek_input see_counterpart see_president connect_with catch_up analyse identify_areas map_out open_session ' +
    'bury_hatchet carry_out_visit conclude_call finish_speaking undertake_consultations renegotiate schedule_meeting ' +
    'launch_talks launch_negotiations launch_dialogue return_to_table travel_to_meet pay_call make_visit take_leave ' +
    'see_ambassador sketch_out lay_groundwork spar_over clash_over trade_barbs conduct_visit conduct_exchange ' +
    'spend_hours occur_at arrange_meeting organize_meeting confirm_meeting',
  state:
    'say tell add state explain describe believe think consider argue claim mention report remark comment indicate ' +
    'know see reply respond answer declare note predict forecast estimate conclude speculate opine contend ' +
    'suggest_that hope_that_is expect_that be become remain show include mean constitute represent reflect ' +
    'demonstrate continue_to_be view_as regard_as decline_to_comment not_comment express_confidence have make bring ' +
    'happen take_place work help write serve share await talk_about regard operate live reach build understand hear ' +
    'enjoy express_hope amount_to alter prove rest_on brief update_on read speak_about relate counter question view ' +
    'outline detail project trust result contribute enable facilitate ensure provide involve focus_on seek_to ' +
    'attempt_to number strengthen enhance deepen improve increase expand develop progress advance endure face benefit ' +
    'achieve win defend create generate affect impact monitor cooperate lead_to notice experience gain figure belong ' +
    'clarify reason cover will_allow produce let_know contain evidence speak_of learn equal disclose cite speak_out ' +
    'remember speak_on deal_with judge collaborate realize style look_at signal succeed tweet aim_to assume feel ' +
    'sense refer rate hint assess prevail issue_statement try_to lecture rank doubt lay_out query speak_at ' +
    'observe_that total expect_to reveal give_assurance witness retort set_out crack ask_whether apply_to correspond ' +
    'match relay treat_as evolve analyze leak assert swear post_on put_at quip deliver_remarks wonder aim_at wait_for ' +
    'talk_of point_to depend deem hold_that inform_that account_for underpin give_reason suspect whisper pronounce ' +
    'thunder will_focus submit deliver_results transform go_back arise play_role joke specify echo recount find_that ' +
    'give_details anticipate dub give_information give_interview give_comment intimate let_slip encounter ' +
    'offer_comment gripe shout issue_comment release_statement snap publish_report yield shape put_it influence blog ' +
    'interrupt quote weigh_in address_nation speak_to_reporters exemplify appear rely_on retrace advise_that ' +
    'notify_that perceive paint characterise take_view characterize embody give_account give_explanation decrease ' +
    'give_overview give_example give_view give_testimony refuse_to_comment confide offer_explanation offer_details ' +
    'offer_assessment grumble offer_view offer_analysis cry issue_report roar release_report come_after rejoin ' +
    'post_message retweet put_figure paraphrase recite deliver_speech deliver_address pave_way deliver_keynote act_as ' +
    'elaborate address_conference ponder illustrate speak_in_interview speak_volumes speak_before guess suppose ' +
    'imagine talk_to_reporters talk_up reckon talk_down touch_on preach intone hold_view narrate hold_opinion retell ' +
    'chronicle depict portray watch foresee take_position define_as count_as allude imply insinuate gauge analyse ' +
    'attribute_to divulge trace_to credit_to murmur profess moan sigh exclaim vouch boom aver bark will_apply come_as ' +
    'go_beyond interject chime_in stem_from chip_in pitch_in sketch muse wrap_up turn_out consist comprise entail ' +
    'rationalize mirror enumerate hypothesize surmise presume express_understanding sound calculate touch_upon ' +
    'draw_on coincide_with go_further forget carry_on stand_at take_line look_on envision bet appraise diagnose ' +
    'interpret fear_that construe refuse_to_say survive decline_to_say decline_to_elaborate decline_comment proclaim ' +
    'cannot_confirm accomplish testify can_confirm posit come_at propound put_number play_key convey_hope sum_up ' +
    'recapitulate mark_milestone expound encompass spell_out pertain_to itemize illuminate express_surprise ' +
    'stipulate_that seem dwell_on linger_on precede exceed begin_by_saying foretell symbolize envisage expect_result ' +
    'refuse_to_discuss decline_to_discuss decline_to_confirm decline_to_give decline_to_specify decline_to_answer ' +
    'attain will_lead express_view voice_hope reiterate_view function_as endeavour_to look_like strive_to take_time ' +
    'take_years derive_from follow_from differ_from find_out undergo express_opinion',
};
