using Slipway.Plan;

namespace Slipway.Policy.Workloads;

/// <summary>Containers that can change their own program.</summary>
public static class WritableImage
{
    public static Rule Rule { get; } = new()
    {
        Id = "writable-image",
        Severity = Severity.Warning,
        Title = "Containers cannot write to their image",
        Reason = "What gets in could replace the program, and stays as long as the pod",
        Remedy = "set readOnlyRootFilesystem and mount an emptyDir where files are written",
        Breaches = environment =>
            from container in environment.Containers
            where !container.Spec.IsOn("securityContext.readOnlyRootFilesystem")
            select container.Breach("securityContext.readOnlyRootFilesystem", "that can write to its image"),
    };
}
