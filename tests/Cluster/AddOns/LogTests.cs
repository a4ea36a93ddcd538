using Slipway.Cluster.AddOns.Logs;
using Slipway.Spec.Quantities;
using Xunit;

namespace Slipway.Tests.Cluster.AddOns;

public sealed class LogTests
{
    [Theory]
    [InlineData("1h", 1)]
    [InlineData("90d", 90)]
    [InlineData("91d", 120)]
    [InlineData("366d", 400)]
    [InlineData("9999d", 3653)]
    public void DaysFor_AnyDuration_IsTheShortestThatCloudWatchKnows(string asked, int days) =>
        Assert.Equal(days, LogRetention.DaysFor(Duration.Parse(asked)));

    [Fact]
    public void Configuration_OneProduct_LeadsFromItsFilesToItsLogGroup() => Assert.Equal(
        """
        otelcol.auth.sigv4 "cloudwatch" {
          region = "eu-west-3"
          service = "logs"
        }
        local.file_match "brain_gateway" {
          path_targets = [{"__path__" = "/var/log/pods/staging_*/*/*.log"}]
        }
        loki.source.file "brain_gateway" {
          targets = local.file_match.brain_gateway.targets
          forward_to = [loki.process.brain_gateway.receiver]
        }
        loki.process "brain_gateway" {
          forward_to = [otelcol.receiver.loki.brain_gateway.receiver]
          stage.cri {
          }
        }
        otelcol.receiver.loki "brain_gateway" {
          output {
            logs = [otelcol.processor.batch.brain_gateway.input]
          }
        }
        otelcol.processor.batch "brain_gateway" {
          output {
            logs = [otelcol.exporter.otlphttp.brain_gateway.input]
          }
        }
        otelcol.exporter.otlphttp "brain_gateway" {
          client {
            endpoint = "https://logs.eu-west-3.amazonaws.com"
            auth = otelcol.auth.sigv4.cloudwatch.handler
            headers = {"x-aws-log-group" = "/slipway/staging/brain-gateway", "x-aws-log-stream" = "pods"}
          }
        }

        """.ReplaceLineEndings("\n"),
        AlloyConfiguration.For(Clusters.Staging.With("brain-gateway", "autonomica")));

    [Fact]
    public void Text_QuotesAndBackslashes_AreEscaped() => Assert.Equal("""
        "a \"b\" \\ é"
        """.Trim(), AlloyBlock.Text("""a "b" \ é"""));
}
