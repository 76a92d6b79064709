### The points of a debate: what they begin with, and how they are put without naming anybody. No phrase has a
### capital letter, for each may stand within a sentence.

lead-in = { $joins ->
    [general] during the general discussion
    [exchange] during the general exchange of views
    [regard] in that regard
    [connection] in that connection
    [concerning] with regard to { $topic }
   *[discussion] in the discussions that followed
 }
impersonal = { $form ->
    [concern] concern was{ also } expressed about
    [appreciation] appreciation was{ also } expressed for
    [support] support was{ also } expressed for
    [hope] the hope was{ also } expressed that
    [view] the view was{ also } expressed that
    [considered] it was{ also } considered that
    [emphasized] it was{ also } emphasized that
    [recalled] it was{ also } recalled that
    [suggested] it was{ also } suggested that
    [mentioned] reference was{ also } made to
   *[noted] it was{ also } noted that
 }
# Where a body names delegations in the debate.
named-speakers = the { capacity } { $names_running }
