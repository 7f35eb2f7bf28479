/**
 * Pains that are planted in made-up companies. Their names and wordings are written for this test alone: none of them
 * stands in the product's dictionaries, and every pain is told in several ways that share few words.
 */
export interface PlantedPain {
  readonly id: string;
  /** Headings of tickets. */
  readonly heads: readonly string[];
  /** Sentences of customers. */
  readonly said: readonly string[];
  /** Reasons why deals were lost or accounts are at risk, as a seller notes them. */
  readonly noted: readonly string[];
}

export const PLANTED: readonly PlantedPain[] = [
  {
    id: 'visitor badges',
    heads: ['Visitor badges blank', 'Badge printer at reception', 'Name badge misprints'],
    said: [
      'Visitor badges come out blank at the front desk.',
      'The badge printer at reception prints every name twice.',
      'Half of the visitor badges have no photo on them.',
      'Our lobby queue grows because badges fail to print.',
      'Badge layouts are cut off on the right, guests look silly.',
      'Contractor badges show the wrong expiry and security sends people away.',
      'Guests wait in the lobby until someone reprints the badge by hand.',
    ],
    noted: [
      'Visitor badge printing failed in the pilot',
      'No badge printing for guests',
      'Badges came out broken in the lobby trial',
    ],
  },
  {
    id: 'shift swaps',
    heads: ['Shift swap gone', 'Swapped shifts', 'Roster wrong after swap'],
    said: [
      'Swapped shifts vanish from the roster after approval by the foreman.',
      'A shift swap never reaches the other nurse.',
      'When two people trade shifts the roster still lists the old one.',
      'Shift swaps get stuck and nobody turns up on the ward.',
      'The roster is wrong after every swap of shifts.',
      'Nurses cannot swap shifts on their own, it fails each time.',
      'Our ward was empty because a swapped shift got lost.',
    ],
    noted: [
      'Shift swaps kept failing in the ward pilot',
      'Missing shift swap between nurses',
      'No way to trade shifts on the roster',
    ],
  },
  {
    id: 'pallet labels',
    heads: ['Pallet labels unreadable', 'Label on pallets wrong', 'Pallet sticker'],
    said: [
      'Pallet labels are unreadable for the scanners at the dock.',
      'The barcode on the pallet label is too narrow and the forklift scanner rejects it.',
      'Pallet labels print in the wrong order, so trucks get loaded wrong.',
      'Every third pallet leaves the dock without a label.',
      "The pallet sticker shows last week's lot.",
      'Dock workers rewrite pallet labels with a marker because they are broken.',
    ],
    noted: [
      'Pallet labels unreadable in the dock test',
      'No pallet labels for cold storage',
      'Pallet labelling failed at the dock',
    ],
  },
  {
    id: 'tip pooling',
    heads: ['Tip pool wrong', 'Tips shared wrongly', 'Waiters and tips'],
    said: [
      'Tip pooling gives the kitchen nothing.',
      'The tip pool splits wrong when a waiter leaves early.',
      'Tips from card payments never reach the pool.',
      'Our waiters argue each night because the tip pool is wrong.',
      'Pooled tips are off by a few coins every evening and the bartender gets them all.',
      'Bartenders and waiters get the same tips, which is a mistake.',
    ],
    noted: [
      'Tip pooling was wrong for waiters',
      'No tip pool for the kitchen',
      'Missing tips split for bartenders',
    ],
  },
  {
    id: 'gift cards',
    heads: ['Gift cards refused', 'Gift card balance', 'Voucher not taken'],
    said: [
      'Gift cards are refused at the till.',
      'The balance on a gift card drops to nothing after a refund at the till.',
      'Cashiers cannot split a purchase between a gift card and coins, it fails.',
      'A gift card sold in one shop is rejected in the other.',
      'Gift vouchers expire on the day they are sold.',
      'Shoppers shout at our cashiers because gift cards fail.',
    ],
    noted: [
      'Gift cards failed across shops',
      'No gift cards at the till',
      'Gift card balance was wrong in the trial',
    ],
  },
  {
    id: 'room bookings',
    heads: ['Meeting room double booked', 'Rooms taken twice', 'Room booking'],
    said: [
      'Meeting rooms get double booked every Monday.',
      'The room booking panel beside the door shows free while people sit inside.',
      'Rooms stay booked after the meeting was called off.',
      'Two teams stood in front of the same meeting room again.',
      'Room bookings vanish when the organiser is on holiday.',
      'The door panel of the boardroom is wrong all day.',
    ],
    noted: [
      'Room bookings clashed in the trial',
      'Missing door panel for meeting rooms',
      'Double booked rooms broke the pilot',
    ],
  },
  {
    id: 'specimen barcodes',
    heads: ['Specimen barcode', 'Lab tubes mixed up', 'Barcode on tubes'],
    said: [
      'Specimen barcodes smear and the analyser in the lab rejects the tubes.',
      'Two tubes got the same specimen barcode, which is dangerous in a lab.',
      'The lab centrifuge operator cannot scan the barcode on small tubes, it fails.',
      'Tubes from the night lab carry the wrong specimen barcode.',
      'Our lab relabels a hundred tubes a day because barcodes fail.',
      'Specimen tubes vanish between the ward and the lab.',
    ],
    noted: [
      'Specimen barcodes failed in the lab',
      'No barcodes for small tubes',
      'Tube barcodes were wrong in the lab pilot',
    ],
  },
  {
    id: 'timesheet rounding',
    heads: ['Timesheet rounding', 'Overtime rounded away', 'Punch clock quarter hours'],
    said: [
      'Timesheets round every punch down and the crew loses overtime.',
      'Overtime on the timesheet is wrong after midnight.',
      'Timesheet rounding steals ten minutes of overtime a day from each welder.',
      'The punch clock and the timesheet never agree.',
      'Our union complains about rounded overtime on timesheets.',
      'Double punches on the timesheet break the overtime sum.',
    ],
    noted: [
      'Timesheet rounding failed the union check',
      'No overtime rules on timesheets',
      'Overtime on timesheets was wrong',
    ],
  },
  {
    id: 'route planner',
    heads: ['Route planner detours', 'Drivers sent the wrong way', 'Routes over closed bridge'],
    said: [
      'The route planner sends our trucks over a closed bridge.',
      'Routes ignore low bridges and a truck got stuck.',
      'Drivers get a route with forty detours, it is broken.',
      'Truck routes are wrong since the motorway exit closed.',
      'The planner puts two trucks on the same route.',
      'Our drivers throw the planned route away and use a paper map because it fails.',
    ],
    noted: [
      'Route planning failed for tall trucks',
      'No truck routes with bridge heights',
      'Routes for drivers were wrong in the pilot',
    ],
  },
  {
    id: 'dosage charts',
    heads: ['Dosage chart wrong', 'Medication dose', 'Dose units mixed up'],
    said: [
      'The dosage chart mixes up milligrams and micrograms.',
      'Dosage for infants is wrong on the medication chart.',
      'Pharmacists found a dosage off by ten.',
      'The medication chart drops the evening dosage.',
      'Dosages are missing for two medications on the chart of the infant ward.',
      'Our pharmacist checks each dosage by hand because the chart fails.',
    ],
    noted: [
      'Dosage charts were wrong for infants',
      'Missing dosage check for pharmacists',
      'No medication dosage limits',
    ],
  },
  {
    id: 'seating plans',
    heads: ['Seating plan broken', 'Theatre seats sold twice', 'Balcony seating'],
    said: [
      'The seating plan sells balcony rows that do not exist.',
      'Theatre guests find strangers in their seats because the seating plan is wrong.',
      'The balcony is upside down on the seating plan.',
      'Wheelchair places vanish from the seating plan.',
      'Our ushers reseat half the balcony each evening since seating fails.',
      'Seating for the matinee is broken, ushers are furious.',
    ],
    noted: [
      'Seating plan failed for the balcony',
      'No wheelchair seating plan',
      'Seating plans broke in the theatre trial',
    ],
  },
  {
    id: 'customs declarations',
    heads: ['Customs stamp', 'Customs papers refused', 'Tariff codes'],
    said: [
      'Customs refuses our declarations because the tariff code is cut off.',
      'Tariff codes are wrong for textiles and the container waits in the harbour.',
      'The customs declaration lacks the tariff code of the second crate.',
      'Our broker fixes each customs declaration by hand.',
      'Containers stand in the harbour for days, customs rejects the declaration.',
      'Tariff codes from last spring break every declaration.',
    ],
    noted: [
      'Customs declarations were rejected',
      'No tariff codes for textiles',
      'Customs declaration failed at the harbour',
    ],
  },
  {
    id: 'ear tags',
    heads: ['Ear tags mixed up', 'Calf ear tag', 'Herd book wrong'],
    said: [
      'Ear tags of calves get mixed up in the barn.',
      'A calf with a new ear tag shows up as its mother.',
      'The herd book loses each ear tag we scan in the barn.',
      'Scanning ear tags fails when the barn is cold.',
      'Our vet treated the wrong calf because the ear tag was wrong.',
      'The herd book lists dead cattle as calves.',
    ],
    noted: [
      'Ear tag scanning failed in the barn',
      'No ear tags for calves',
      'Herd book with ear tags was wrong',
    ],
  },
  {
    id: 'harvest scales',
    heads: ['Vineyard harvest weights', 'Grape weighing', 'Harvest crates'],
    said: [
      'Grape weights from the harvest scale are off by a crate.',
      'The harvest scale drops every tenth crate of grapes.',
      'Growers get paid for the wrong grapes since crates are weighed twice.',
      'Crates weighed at night never show up in the harvest list.',
      'Our growers do not trust the grape scale any more, it fails.',
      'The vineyard harvest total is wrong by four crates.',
    ],
    noted: [
      'Harvest scale failed with grapes',
      'No grape weighing for growers',
      'Crate weights were wrong at harvest',
    ],
  },
  {
    id: 'substitute teachers',
    heads: ['Substitute teacher', 'Substitutes not told', 'Lesson cover'],
    said: [
      'Substitute teachers are never told about the lesson they cover.',
      'The substitution plan puts one teacher into two classrooms.',
      'Pupils wait alone because the substitute teacher got the wrong classroom.',
      "A substitute sees yesterday's lesson plan.",
      'Substitution for sick teachers breaks each morning and pupils cheer.',
      'The classroom of the substitute lesson is wrong.',
    ],
    noted: [
      'Substitute teachers planning failed',
      'No substitution plan for classrooms',
      'Substitute lessons were wrong in the school pilot',
    ],
  },
  {
    id: 'crane inspections',
    heads: ['Crane inspection', 'Inspection photos of cranes', 'Rope check on crane'],
    said: [
      'Crane inspections lose the photos of the rope.',
      'The crane inspection asks for a rope that our crane does not have, it is broken.',
      'An inspector signs and the crane inspection is gone.',
      'Inspections of tower cranes fail on the last rope question.',
      'Our inspector does cranes on paper again since the inspection breaks.',
      'Rope photos of two cranes were mixed up.',
    ],
    noted: [
      'Crane inspections failed on site',
      'No inspection of tower cranes',
      'Crane rope inspection was wrong',
    ],
  },
];
