/** Components of the forms that are Payload's own: those of items have the transition bar. */
export const ownSaveButton = { edit: { SaveButton: '/admin/forms/SaveButton.tsx#SaveButton' } }
