using Slipway.Plan;

namespace Slipway.Policy.Changes;

/// <summary>How somebody who means it lets a protected thing go: Pulumi stops at it until its protection is taken off by hand.</summary>
internal static class LettingGo
{
    public static string Of(PlannedResource gone, string stack) =>
        $"pulumi state unprotect '{gone.Urn}' --stack {stack}, then pulumi up --stack {stack}; {Afterwards(gone, stack)}";

    private static string Afterwards(PlannedResource gone, string stack) =>
        gone.RetainOnDelete ? "it stays where it is, as it is"
        : gone.IsOn("archiveOnDestroy") ? "it is archived, not deleted"
        : gone.IsOn("deletionProtection") ? $"the cloud refuses besides, until its own deletion protection is off; {Keeping(gone, stack)}"
        : $"what it keeps is gone with it; {Keeping(gone, stack)}";

    private static string Keeping(PlannedResource gone, string stack) =>
        $"to keep it where it is instead: pulumi state delete '{gone.Urn}' --force --stack {stack}";
}
