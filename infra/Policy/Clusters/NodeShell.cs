namespace Slipway.Policy.Clusters;

/// <summary>Machines that can be logged in to.</summary>
public static class NodeShell
{
    private static readonly IReadOnlyList<(string Type, string Input)> s_places =
    [
        (AwsTypes.NodeGroup, "remoteAccess"),
        (AwsTypes.LaunchTemplate, "keyName"),
    ];

    public static Rule Rule { get; } = new()
    {
        Id = "node-shell",
        Title = "Nobody logs in to a node",
        Reason = "A key that opens every node is never rotated, and what was done there is in no log",
        Remedy = "remove the key; debug with ephemeral containers, and replace the node",
        Breaches = environment =>
            from place in s_places
            from resource in environment.OfType(place.Type)
            where resource.Has(place.Input)
            select resource.Breach(place.Input, "lets people log in to nodes"),
    };
}
