import { defineProfile } from '../model/define.ts';
import { ORIGINAL_DUE, REQUESTS } from './aliases.data.ts';

export const profile = defineProfile({
  meta: {
    id: 'azure-devops-backlog',
    vendor: 'azure-devops',
    kind: 'backlog',
    title: 'Azure DevOps work items',
    docsUrl: 'https://learn.microsoft.com/azure/devops/boards/queries/import-work-items-from-csv',
  },
  signatures: [
    ['ID', 'Work Item Type', 'Title', 'Assigned To', 'State', 'Tags'],
    ['ID', 'Work Item Type', 'Title 1', 'Title 2', 'Assigned To', 'State', 'Tags'],
    [
      ...[
        'id',
        'rev',
        'fields.System.Title',
        'fields.System.State',
        'fields.System.WorkItemType',
        'fields.System.CreatedDate',
      ],
      ...['fields.System.ChangedDate', 'fields.System.AreaPath', 'fields.System.TeamProject'],
    ],
  ],
  columns: {
    id: ['ID', 'fields.System.Id'],
    title: ['Title', 'fields.System.Title', 'Title 1', 'Title 2', 'Title 3'],
    body: ['Description', 'fields.System.Description', 'Repro Steps', 'fields.Microsoft.VSTS.TCM.ReproSteps'],
    itemType: ['Work Item Type', 'fields.System.WorkItemType'],
    status: ['State', 'fields.System.State'],
    createdAt: ['Created Date', 'fields.System.CreatedDate'],
    updatedAt: ['Changed Date', 'fields.System.ChangedDate'],
    closedAt: ['Closed Date', 'fields.Microsoft.VSTS.Common.ClosedDate', 'Resolved Date'],
    dueAt: [
      'Target Date',
      'fields.Microsoft.VSTS.Scheduling.TargetDate',
      'Due Date',
      'fields.Microsoft.VSTS.Scheduling.DueDate',
    ],
    originalDueAt: ORIGINAL_DUE,
    priority: ['Priority', 'fields.Microsoft.VSTS.Common.Priority'],
    labels: ['Tags', 'fields.System.Tags'],
    votes: ['Votes'],
    requests: REQUESTS,
    estimate: ['Story Points', 'fields.Microsoft.VSTS.Scheduling.StoryPoints', 'Effort'],
  },
  values: {
    status: {
      active: 'in-progress',
      committed: 'planned',
      approved: 'planned',
      removed: 'declined',
      resolved: 'shipped',
    },
    priority: { '1': 'urgent', '2': 'high', '3': 'normal', '4': 'low' },
  },
});
