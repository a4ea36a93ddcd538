namespace Slipway.Policy.Clusters;

/// <summary>Machines that give their role away to anything that can make them call a URL.</summary>
public static class InstanceMetadata
{
    public static Rule Rule { get; } = new()
    {
        Id = "instance-metadata",
        Title = "Machines answer only to version 2 of the metadata service",
        Reason = "One forged request from a pod gets the machine's credentials",
        Remedy = "require tokens and allow one hop, so that pods cannot reach it",
        Breaches = environment =>
            from template in environment.OfType(AwsTypes.LaunchTemplate)
            where template.Text("metadataOptions.httpTokens") != "required"
                || template.Number("metadataOptions.httpPutResponseHopLimit") is null or > 1
            where template.Text("metadataOptions.httpEndpoint") != "disabled"
            select template.Breach("metadataOptions", "lets pods ask for the machine's credentials"),
    };
}
