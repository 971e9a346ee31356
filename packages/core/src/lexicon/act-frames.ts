import type { ActKind } from '../schema/act.js';

/**
 * Wordings that perform an act of a kind, in base form: a verb (`demand`), a verb with its particle or preposition (`call_on`), a
 * light verb or copula with the word that carries the meaning (`express_concern`, `be_unacceptable`), a noun after a possessive
 * or an article (`_condolences`). Words meet the text by their stems. A wording may stand under several kinds: the act model
 * weighs it with everything else and never follows it blindly.
 */
export const ACT_FRAMES: Readonly<Record<ActKind, string>> = {
  demand:
    'demand insist insist_on insist_upon require order command dictate instruct mandate summon_to direct oblige compel press_for stipulate ' +
    'set_deadline set_condition give_ultimatum give_deadline give_days give_hours issue_ultimatum deliver_ultimatum make_demand make_condition ' +
    'present_demand put_demand renew_demand repeat_demand want want_back tell_to order_to expect_to have_to need_to have_responsibility have_obligation ' +
    'bear_responsibility be_obliged be_required be_bound be_necessary be_incumbent must shall_cease cease desist be_essential be_imperative ' +
    'hold_to be_needed be_overdue hand_back give_back must_stop must_leave must_be must_end must_return must_release ' +
    '_demand _ultimatum _condition',
  call:
    'call_on call_upon call_for call_to urge ask ask_for ask_to request appeal appeal_to appeal_for plead plead_for plead_with beg implore ' +
    'beseech entreat exhort encourage invite advise counsel recommend advocate suggest_to press lobby_for petition solicit seek hope hope_for ' +
    'hope_that expect look_to trust_that look_forward_to wait_for await count_on should ought ought_to would_do_well had_better let_us please ' +
    'admonish remind_to bid adjure pray pray_for speak_in_favour argue_for make_appeal issue_appeal launch_appeal issue_call join_call ' +
    'renew_call echo_call repeat_call reiterate_call back_call make_call make_request submit_request address_request express_hope voice_hope ' +
    'need_to be_time be_important be_vital tell_to want_to challenge_to dare let _call _appeal _request _plea _invitation',
  propose:
    'propose offer suggest table put_forward float moot submit present_plan present_proposal lay_out unveil_plan put_on_table offer_to ' +
    'volunteer nominate mediate broker offer_mediation offer_office extend_invitation extend_hand hold_out dangle come_up_with advance_proposal ' +
    'make_offer make_proposal renew_offer repeat_offer renew_proposal stand_ready_to_mediate be_ready_to_mediate be_ready_to_host ' +
    'be_willing_to_mediate be_prepared_to_mediate put_at_disposal put_at_disposition place_at_disposal make_available sponsor invite_to_host ' +
    'be_open_to be_ready_for_talks stand_ready could_host be_possible propose_to outline_plan draft_proposal circulate_draft put_idea _offer _proposal _initiative',
  commit:
    'pledge promise vow undertake commit commit_to guarantee assure ensure swear intend intend_to plan_to aim_to seek_to strive endeavour endeavor ' +
    'resolve resolve_to continue continue_to will_continue will_work will_support will_keep will_remain be_committed remain_committed stay_committed stand_ready stand_ready_to ' +
    'be_ready be_ready_to be_prepared be_prepared_to be_willing be_willing_to be_determined be_determined_to be_resolved be_dedicated be_eager ' +
    'remain_ready remain_prepared remain_determined reaffirm_commitment reaffirm_resolve reaffirm_pledge reiterate_commitment underscore_commitment ' +
    'renew_commitment renew_pledge express_commitment express_readiness express_willingness express_determination express_intention express_intent ' +
    'voice_readiness signal_readiness confirm_readiness declare_readiness reiterate_readiness make_commitment make_pledge give_assurance give_word ' +
    'give_guarantee offer_assurance keep_promise keep_word honour_commitment honor_commitment uphold_commitment look_forward_to work_with work_to ' +
    'spare_no_effort do_everything do_utmost redouble_effort intensify_effort not_rest not_waver remain_open make_effort take_step take_action explore ' +
    'agree_to_work set_out_to shall_continue engage_to bind_oneself _pledge _promise _commitment _readiness _determination _resolve',
  agree:
    'agree agree_to agree_on agree_upon agree_that agree_with accept consent consent_to assent approve sign initial ratify conclude adopt endorse_plan ' +
    'accede accede_to concur reach_agreement reach_deal reach_understanding reach_consensus reach_accord strike_deal come_to_agreement come_to_terms ' +
    'seal_deal ink sign_agreement sign_memorandum sign_pact sign_treaty conclude_agreement finalise finalize settle settle_on decide_jointly ' +
    'give_consent give_approval give_assent give_green_light give_nod give_go_ahead accept_invitation accept_offer accept_proposal say_yes subscribe_to ' +
    'acquiesce greenlight shake_hands bury_hatchet exchange_ratifications be_agreed grant_request vote_for vote_in_favour vote_to acceptable be_acceptable ' +
    '_agreement _consensus _accord _deal _truce',
  reject:
    'reject refuse decline oppose rebuff spurn veto dismiss object object_to resist turn_down rule_out brush_off brush_aside shrug_off wave_away ' +
    'disagree disagree_with take_issue take_exception discard scrap repudiate renounce shun snub boycott balk_at baulk_at push_back pour_cold_water ' +
    'decline_to refuse_to not_accept not_agree not_recognise not_recognize not_support not_consider not_intend not_plan not_participate not_attend ' +
    'not_take_part not_bow not_yield not_negotiate not_discuss not_allow not_tolerate not_be_drawn not_be_intimidated not_surrender not_concede not_entertain ' +
    'will_not would_not cannot_accept cannot_agree cannot_support cannot_allow be_unacceptable be_inadmissible be_intolerable be_out_of_question ' +
    'be_non-negotiable be_no_question be_against be_opposed be_opposed_to be_null consider_null call_unacceptable find_unacceptable deem_unacceptable ' +
    'stand_against vote_against abstain walk_out express_opposition voice_opposition reiterate_opposition reaffirm_opposition raise_objection ' +
    'voice_objection express_rejection renew_rejection have_no_intention see_no_reason see_no_need stay_away pull_out withdraw_from contest dispute ' +
    'discount scoff_at leave_no_room have_no_place return_note throw_out vote_down say_no block defy _rejection _refusal _opposition _veto _objection',
  threaten:
    'threaten threaten_to threaten_with retaliate respond will_respond respond_to vow_to_retaliate reserve_right reserve_right_to will_retaliate will_answer ' +
    'will_be_forced be_forced_to be_compelled be_compelled_to be_obliged_to have_no_choice have_no_option have_no_alternative take_measures take_countermeasures ' +
    'take_necessary_measures will_suspend will_close will_impose will_cut will_expel will_withdraw will_recall will_strike will_punish will_defend will_act ' +
    'will_take will_not_hesitate will_hold will_pay will_regret will_face will_be_met will_not_go will_not_remain will_be_answered will_halt will_stop will_block ' +
    'will_seek_damages would_retaliate would_respond would_suspend would_close hold_accountable hold_to_account make_pay impose_costs hit_back strike_back give_response ' +
    'draw_conclusions draw_consequences reconsider review_relations consider_itself_free take_to_court go_to_court leave_table be_on_table not_stand_idly ' +
    'not_stand_by face_consequences answer_with vow_revenge vow_response swear_revenge promise_retaliation impose_sanctions punish mete_out avenge _threat _retaliation',
  warn:
    'warn warn_of warn_that warn_against caution caution_against alert sound_alarm raise_alarm admonish forewarn remind_consequences would_have_consequences ' +
    'have_consequences will_have_consequences lead_to would_lead_to will_lead could_lead risk risk_of jeopardise jeopardize endanger imperil would_undermine would_destroy ' +
    'could_trigger would_trigger could_spark could_plunge would_plunge would_be_mistake play_with_fire put_on_notice serve_notice issue_warning sound_warning ' +
    'give_warning deliver_warning send_warning repeat_warning renew_warning be_dangerous be_grave_mistake beware be_red_line bear_responsibility bear_consequences ' +
    'run_out_of_patience have_grave_consequences cross_red_line will_backfire would_backfire will_cost point_of_no_return be_on_brink _warning _caution',
  accuse:
    'accuse accuse_of blame blame_for allege charge charge_with fault hold_responsible hold_accountable_for implicate point_finger point_to lay_blame attribute_to ' +
    'violate breach infringe break contravene flout ignore disregard sabotage undermine provoke instigate orchestrate fabricate conspire lie mislead cheat betray ' +
    'renege renege_on fail_to attack invade shell bomb kill abduct kidnap occupy annex detain seize interfere interfere_in meddle meddle_in arm_rebels fund_terrorists ' +
    'harbour_terrorists sponsor_terrorism refuse_to_cooperate obstruct block_aid use_as_weapon weaponise weaponize exploit trample trample_on turn_blind_eye be_responsible ' +
    'be_to_blame be_guilty bear_responsibility carry_responsibility be_behind stand_behind be_complicit take_hostage hold_hostage drag_feet act_in_bad_faith ' +
    'suspect suspect_of reproach reproach_for denounce_as insinuate level_accusation level_charge make_accusation trade_accusations repeat_accusation file_complaint ' +
    'encroach_on intrude_into launch_attack launch_missiles commit_crimes commit_atrocities threaten_security continue_aggression escalate _accusation _allegation',
  deny:
    'deny refute rebut disprove contradict dispute disclaim disavow dismiss_as dismiss_allegations dismiss_claims dismiss_reports reject_allegations reject_accusations ' +
    'reject_claims reject_charge reject_suggestion reject_accusation reject_allegation reject_claim be_false be_untrue be_baseless be_groundless be_unfounded be_fabricated ' +
    'be_fabrication be_lie be_nonsense be_invention be_slander be_disinformation be_fake be_inaccurate be_wrong be_absurd be_rubbish be_fiction not_be_true be_not_true ' +
    'have_no_basis have_no_foundation lack_foundation lack_basis have_nothing_to_do be_no_truth be_no_evidence be_no_invasion be_no_plan be_no_basis have_no_plans ' +
    'have_no_knowledge have_never have_not did_not was_not never_happened nothing_of_kind be_not_correct not_correspond not_target not_violate not_attack not_seek not_send ' +
    'issue_denial call_baseless call_false call_fabrication call_lie call_nonsense reject_as dismiss_talk reject_reports reject_notion be_not_aimed _denial',
  condemn:
    'condemn denounce deplore decry protest protest_against criticise criticize slam blast lambast lambaste castigate censure assail rebuke chide scold berate ' +
    'excoriate reprimand upbraid reproach deride mock ridicule lash_out hit_out hit_back rail_against rage_against fulminate_against brand brand_as label_as ' +
    'describe_as call_shameful call_outrage call_illegal call_provocation lodge_protest file_protest deliver_protest register_protest hand_protest issue_condemnation ' +
    'express_outrage voice_outrage express_anger voice_anger express_indignation express_condemnation voice_condemnation join_condemnation express_disgust be_outraged ' +
    'be_appalled be_shocked be_outrageous be_shameful be_disgraceful be_deplorable be_reprehensible be_illegal be_unlawful be_unjustified be_unjustifiable be_indefensible ' +
    'be_inexcusable be_provocation be_outrage be_insult be_crime be_violation be_attack be_act_of be_disgrace be_hypocrisy be_barbaric be_heinous be_cowardly be_offensive ' +
    'be_regrettable_act be_no_justification be_never_justified have_no_justification abhor scorn pillory take_aim find_fault qualify_as consider_offensive ' +
    'consider_illegal regard_as_provocation stand_condemned shame vilify attack_as accuse_of_hypocrisy _protest _condemnation _outrage _rebuke _criticism',
  concern:
    'regret deplore_loss lament bemoan worry worry_about fear fear_that express_concern voice_concern express_regret voice_regret express_disappointment ' +
    'voice_disappointment express_alarm voice_alarm express_dismay express_worry voice_worry express_unease voice_unease express_fear voice_fear express_anxiety express_doubt ' +
    'voice_doubt express_reservation voice_reservation express_bewilderment express_frustration voice_frustration share_concern raise_concern raise_concerns ' +
    'convey_concern reiterate_concern register_concern note_with_concern note_with_regret be_concerned be_worried be_alarmed be_disturbed be_dismayed be_troubled be_disappointed ' +
    'be_saddened be_uneasy be_anxious be_perplexed be_puzzled be_preoccupied be_frustrated be_regrettable be_unfortunate be_worrying be_troubling be_alarming be_disappointing be_disturbing ' +
    'remain_concerned follow_with_concern be_cause_for_concern feel_concern take_offence give_cause view_with_concern cause_concern find_regrettable _concern _regret _disappointment _alarm _dismay',
  welcome:
    'welcome thank praise commend congratulate appreciate applaud hail laud celebrate salute compliment cheer acclaim extol credit greet pay_tribute pay_tribute_to ' +
    'express_gratitude express_appreciation express_thanks express_satisfaction voice_satisfaction express_admiration voice_appreciation convey_gratitude convey_appreciation ' +
    'convey_congratulations extend_thanks extend_congratulations extend_gratitude offer_thanks offer_congratulations give_thanks give_credit send_congratulations ' +
    'be_grateful be_thankful be_pleased be_glad be_delighted be_proud be_encouraged be_honoured be_honored be_heartened be_gratified be_happy note_with_satisfaction ' +
    'note_with_appreciation be_positive_step be_step_in_right_direction be_good_news be_welcome be_encouraging be_historic take_positive_view rejoice mark_anniversary wish_happy ' +
    'acknowledge_contribution recognize_leadership recognise_leadership honour honor commemorate _gratitude _thanks _appreciation _congratulations _praise _tribute',
  support:
    'support back endorse stand_with stand_by stand_behind stand_alongside stand_together stand_shoulder side_with favour favor champion defend recognise recognize embrace second ' +
    'rally_behind rally_around line_up_behind throw_weight_behind close_ranks express_support voice_support reaffirm_support reiterate_support underscore_support ' +
    'pledge_support offer_support lend_support give_support declare_support give_backing give_endorsement express_solidarity voice_solidarity declare_solidarity convey_solidarity ' +
    'reaffirm_solidarity show_solidarity stand_in_solidarity be_with be_on_side be_behind have_right have_right_to have_support have_backing give_blessing ' +
    'express_confidence express_full_support be_supportive be_in_favour be_in_favor remain_steadfast come_out_in_support sympathise_with sympathize_with support_for ' +
    'co-sponsor cosponsor deserve unwavering ironclad _support _solidarity _backing _endorsement _recognition',
  condole:
    'mourn grieve condole grieve_with mourn_with express_condolences express_condolence express_sympathy express_sorrow express_grief offer_condolences extend_condolences ' +
    'extend_sympathy convey_condolences convey_sympathy send_condolences send_sympathy send_prayers offer_sympathy offer_prayers share_grief share_pain share_sorrow voice_sorrow ' +
    'be_heartbroken be_saddened_by_loss be_devastated be_in_mourning heart_go_out heart_be_with heart_break thoughts_be thoughts_go prayers_be pray_for wish_recovery wish_speedy ' +
    'pay_respects bow_head hold_in_hearts keep_in_prayers grief_be lose_life honor_memory honour_memory remember_victims lament_loss lament_death _condolences _condolence ' +
    '_sympathy _sympathies _sorrow _grief _thoughts _prayers _hearts',
  apologize:
    'apologise apologize apologise_for apologize_for say_sorry be_sorry express_apology express_apologies offer_apology offer_apologies present_apologies present_excuses issue_apology ' +
    'make_apology express_remorse express_contrition ask_forgiveness ask_pardon beg_pardon beg_forgiveness seek_forgiveness ask_for_forgiveness feel_remorse be_ashamed ' +
    'regret_error regret_mistake forgive_us take_responsibility_for_error ask_to_forgive express_regret_for_its _apology _apologies',
  affirm:
    'affirm reaffirm reiterate stress emphasise emphasize underscore underline highlight reassert restate assert maintain stand_by be_clear make_clear remain_clear be_unwavering be_ironclad ' +
    'be_unshakeable be_steadfast be_important be_vital be_essential be_crucial be_critical be_key be_paramount be_imperative be_priority be_principle be_cornerstone be_entitled ' +
    'have_right have_sovereignty recall_importance note_importance reaffirm_importance underscore_importance stress_importance emphasize_importance highlight_importance reiterate_position ' +
    'reaffirm_position reaffirm_principle reaffirm_sovereignty uphold uphold_principle stand_for stand_firm hold_firm believe_in share_view share_conviction be_convinced be_not_negotiable ' +
    'be_inalienable remain_unchanged not_change not_seek not_seek_confrontation respect adhere_to declare_that insist_that reaffirm_commitment_to reiterate_commitment_to be_inseparable depend_on ' +
    'deserve matter _importance _position _principle _commitment',
  note:
    'note take_note recall remind recognise recognize acknowledge admit concede observe point_out confirm take_cognisance take_cognizance bear_in_mind be_aware be_mindful be_cognizant ' +
    'remember be_conscious mark recognise_that acknowledge_that grant_that concede_that admit_to confess recall_that note_that draw_attention call_attention be_noted understand_that ' +
    'realise realize take_into_account be_seized have_regard consider_that acknowledge_error accept_responsibility own_up reflect_on noting recalling recognizing recognising acknowledging mindful bearing',
  announce:
    'announce declare decide decide_to decide_that impose expel summon call_in call_home recall recall_ambassador deliver hand hand_over hand_note publish release launch introduce appoint establish ' +
    'set_up suspend ban bar designate sanction authorise authorize deploy send dispatch provide allocate donate grant open close shut evacuate withdraw unveil issue issue_decree lift terminate ' +
    'cancel postpone extend award nominate name schedule host visit travel travel_to submit file lodge_complaint notify inform sever break_off freeze seize deport restrict mobilise mobilize ' +
    'will_host will_visit will_travel will_hold will_attend will_send will_provide will_open will_meet will_chair will_convene will_announce will_launch take_effect come_into_force enter_into_force ' +
    'sign_order order_closure convene convoke order_expulsion return_ambassador present_credentials transfer earmark contribute disburse declare_persona place_under deliver_note present_note ' +
    'deliver_letter send_letter send_note hand_letter write_to bring_case take_to refer_to_council vote pass table_resolution abstain begin start resume complete halt stop reopen free set_free extradite ' +
    'has_provided has_imposed is_moving is_sending is_providing is_deploying is_announcing is_taking is_imposing _announcement _decision',
  consult:
    'meet meet_with meet_to discuss talk talk_to talk_with speak speak_with speak_to consult consult_with confer confer_with exchange_views exchange_opinions exchange_ideas exchange hold_talks hold_meeting ' +
    'hold_consultations hold_discussions hold_conversation hold_call hold_session have_talks have_meeting have_call have_conversation have_discussion conduct_talks conduct_negotiations negotiate ' +
    'negotiate_with review receive host visit phone telephone call ring converse compare_notes sit_down brief debrief deliberate take_up touch_on address_issue cover_issues participate_in ' +
    'take_part attend join convene gather participate be_in_contact be_in_touch keep_in_touch stay_in_touch open_talks resume_talks begin_talks conclude_talks pay_visit sound_out contact speak_by_phone ' +
    'call_on_phone welcome_to_white_house co-host cohost engage_with dialogue raise raise_issue _talks _meeting _consultations _conversation _call _discussions',
  state:
    'say tell add state explain describe believe think consider argue claim mention report remark comment indicate know see reply respond answer declare note predict forecast estimate conclude ' +
    'speculate opine contend suggest_that hope_that_is expect_that be become remain show include mean constitute represent reflect demonstrate continue_to_be view_as regard_as decline_to_comment ' +
    'not_comment express_confidence have make bring happen take_place work help',
};
