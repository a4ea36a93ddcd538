namespace Slipway.Cluster.AddOns.Logs;

/// <summary>Writes Alloy's configuration: one way for each product, from the files of its pods to its own log group.</summary>
public static class AlloyConfiguration
{
    private const string SignIn = "cloudwatch";

    public static string For(ClusterFacts facts)
    {
        var signIn = new AlloyBlock("otelcol.auth.sigv4", SignIn)
        {
            Attributes = [("region", AlloyBlock.Text(facts.Account.Region)), ("service", AlloyBlock.Text("logs"))],
        };
        return AlloyBlock.Write([signIn, .. ShippedLogs.For(facts).SelectMany(logs => Way(logs, facts.Account.Region))]);
    }

    private static IEnumerable<AlloyBlock> Way(ShippedLogs logs, string region)
    {
        var label = AlloyBlock.LabelOf(logs.Product);
        var files = AlloyBlock.Text($"/var/log/pods/{logs.Namespace}_*/*/*.log");

        yield return new("local.file_match", label) { Attributes = [("path_targets", $$"""[{"__path__" = {{files}}}]""")] };
        yield return new("loki.source.file", label)
        {
            Attributes = [("targets", $"local.file_match.{label}.targets"), ("forward_to", $"[loki.process.{label}.receiver]")],
        };
        yield return new("loki.process", label)
        {
            Attributes = [("forward_to", $"[otelcol.receiver.loki.{label}.receiver]")],
            Blocks = [new("stage.cri")],
        };
        yield return Passing("otelcol.receiver.loki", label, $"[otelcol.processor.batch.{label}.input]");
        yield return Passing("otelcol.processor.batch", label, $"[otelcol.exporter.otlphttp.{label}.input]");
        yield return new("otelcol.exporter.otlphttp", label) { Blocks = [Client(logs, region)] };
    }

    private static AlloyBlock Passing(string component, string label, string to) =>
        new(component, label) { Blocks = [new("output") { Attributes = [("logs", to)] }] };

    private static AlloyBlock Client(ShippedLogs logs, string region)
    {
        var group = AlloyBlock.Text(logs.Group);
        var stream = AlloyBlock.Text(ShippedLogs.Stream);
        return new("client")
        {
            Attributes =
            [
                ("endpoint", AlloyBlock.Text($"https://logs.{region}.amazonaws.com")),
                ("auth", $"otelcol.auth.sigv4.{SignIn}.handler"),
                ("headers", $$"""{"x-aws-log-group" = {{group}}, "x-aws-log-stream" = {{stream}}}"""),
            ],
        };
    }
}
