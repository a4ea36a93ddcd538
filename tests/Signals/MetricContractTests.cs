using Slipway.Observability.Closure;
using Slipway.Pipelines;
using Slipway.Pipelines.Measuring;
using Slipway.Signals.Metrics;
using Slipway.Signals.Queries;
using Slipway.Tests.Observability;
using Xunit;

namespace Slipway.Tests.Signals;

public sealed class MetricContractTests
{
    [Theory]
    [InlineData("production")]
    [InlineData("staging")]
    public void Breaches_EverythingThatReadsMetrics_HasNone(string environment)
    {
        var watched = Watched.Environment(environment);

        Assert.True(MetricUsers.For(watched).Count > 300);
        Assert.Empty(Breaches(watched));
    }

    [Fact]
    public void Users_OfMetrics_AreOfEveryKind()
    {
        var kinds = MetricUsers.For(Watched.Environment("production")).Select(user => user.User.Split(' ')[0]).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(["alert", "analysis", "dashboard", "recorded", "rollback"], kinds);
    }

    /// <summary>One metric of each source, with some that read it themselves or what is recorded of it.</summary>
    [Theory]
    [InlineData("probe_success", "alert humanline/service_down/backend", "analysis humanline-backend-gate: health_check_failure",
        "rollback autonomica/rollback_health_check_failure/backend/immediate/health_check_failure")]
    [InlineData("container_cpu_usage_seconds_total", "alert piwardrive/cpu_high/server", "dashboard piwardrive: cpu")]
    [InlineData("kube_pod_container_resource_limits", "alert piwardrive/memory_high/server")]
    [InlineData("node_filesystem_avail_bytes", "alert humanline/disk_space_low/humanline")]
    [InlineData("pg_stat_activity_count", "dashboard piwardrive: database connections")]
    [InlineData("redis_memory_max_bytes", "dashboard piwardrive: cache memory")]
    [InlineData("delivery_deployments_total", "dashboard delivery: deployment frequency", "dashboard humanline: deployments")]
    [InlineData("delivery_consecutive_failures", "alert brain-gateway/deployment_failed/brain-gateway", "dashboard delivery: failed deployments")]
    [InlineData("http_requests_total", "alert humanline/error_rate_high/backend", "analysis goldensignals-backend-watch: error-rate",
        "rollback autonomica/rollback_error_rate/backend/fast/performance_degradation",
        "script goldensignals/scripts/monitor-canary.sh: error-rate of goldensignals-backend", "script piwardrive/")]
    [InlineData("ALERTS", "script piwardrive/")]
    [InlineData("autonomica_conversion_ratio", "dashboard autonomica: conversion rate",
        "rollback autonomica/rollback_business_metric_drop/backend/gradual")]
    [InlineData("db_client_operation_duration_seconds", "alert piwardrive/database_slow/database")]
    public void Breaches_OneMetricRenamed_NameEveryUserOfIt(string metric, params string[] users)
    {
        var watched = Watched.Environment("production");

        var breaches = Breaches(watched, metric);

        Assert.Equal(UsersOf(watched, metric), breaches.Select(breach => breach[..breach.LastIndexOf(": ", StringComparison.Ordinal)]).Order(StringComparer.Ordinal).Distinct());
        Assert.All(users, user => Assert.Contains(breaches, breach => breach.StartsWith(user, StringComparison.Ordinal)));
    }

    /// <summary>What a script asks and what the contract knows that it asks are the same.</summary>
    [Theory]
    [InlineData("goldensignals", "scripts/monitor-canary.sh")]
    [InlineData("autonomica", ".github/scripts/watch-recovery.sh")]
    [InlineData("piwardrive", ".github/scripts/digest.sh")]
    [InlineData("piwardrive", ".github/scripts/hold-objectives.sh")]
    public void Questions_OfAScript_AreThoseThatItAsks(string product, string path)
    {
        var script = GeneratedFiles.For(Watched.Catalog.Find(product)!)[path];
        var known = Watched.Environments.SelectMany(environment => ScriptQuestions.Of(Watched.Product(product, environment)))
            .Where(question => question.User.StartsWith($"script {product}/{path}: ", StringComparison.Ordinal))
            .Select(question => question.Query.Text)
            .Distinct(StringComparer.Ordinal);

        // The lists of a script have a row each, whose last column is what is asked.
        var asked = script.Split('\n')
            .Where(line => line.StartsWith("  '", StringComparison.Ordinal) && line.Contains('|', StringComparison.Ordinal))
            .Select(line => line.Split('|')[^1].TrimEnd('\''))
            .Where(text => text.Contains('{', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.NotEmpty(asked);
        Assert.Equal(asked.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Breaches_FigureOfPipelinesRenamed_NameTheAlertThatReadsWhatIsRecordedOfIt()
    {
        var watched = Watched.Environment("staging");

        var breaches = Breaches(watched, "ci_coverage_percent");

        Assert.Contains("alert piwardrive/coverage_low/piwardrive: nothing exposes ci_coverage_percent", breaches);
        Assert.Contains("dashboard piwardrive: coverage: nothing exposes ci_coverage_percent", breaches);
        Assert.Contains(breaches, breach => breach.StartsWith("recorded slipway:coverage:now{environment=\"staging\",product=\"piwardrive\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Breaches_EveryMetricOfThePlatformThatIsRead_CannotBeTakenAway()
    {
        var watched = Watched.Environment("staging");
        var read = MetricUsers.For(watched).SelectMany(user => user.Query.Reads).Select(selector => selector.Series).ToHashSet(StringComparer.Ordinal);

        foreach (var metric in MetricSources.Platform.SelectMany(source => source.Metrics).Where(metric => metric.Series.Any(read.Contains)))
        {
            Assert.NotEmpty(Breaches(watched, metric.Name));
        }
    }

    [Theory]
    [InlineData("branch")]
    [InlineData("environment")]
    public void Breaches_LabelThatAMetricDoesNotHave_IsNamed(string label)
    {
        var query = Query.Of(PipelineMetrics.Coverage.Select().Where(label, "main"));

        Assert.Equal(
            [$"alert a: ci_coverage_percent has no label {label}"],
            MetricContract.Breaches([("alert a", query)], MetricSources.Platform, []));
    }

    [Fact]
    public void Breaches_RecordedSeriesOfAnotherService_IsNotThere()
    {
        var recorded = Selector.Of("slipway:cpu:5m").Where("service", "web");
        var read = Query.Of(Selector.Of("slipway:cpu:5m").Where("service", "api"));

        Assert.Equal(["alert a: nothing exposes slipway:cpu:5m"], MetricContract.Breaches([("alert a", read)], [], [(recorded, Query.Vector(1))]));
    }

    [Fact]
    public void Component_ThatNamesItsMetrics_IsReadByThoseNames()
    {
        var product = Watched.Product("humanline", "production");
        var backend = product.Product.Components[0];
        var named = product with
        {
            Product = product.Product with
            {
                Components = [backend with { Metrics = backend.Metrics! with { Requests = "shop_answers_total", Labels = new() { Status = "answer" } } }],
            },
        };

        var recorded = Slipway.Observability.Rules.RuleGroups.Recorded(named).First(measurement => measurement.RecordedAs == "slipway:error_rate:5m");

        Assert.Contains("rate(shop_answers_total{product=\"humanline\",environment=\"production\",service=\"backend\",answer=~\"5..\"}[5m])", recorded.Query.Text, StringComparison.Ordinal);
        Assert.Empty(MetricContract.Breaches([("it", recorded.Query)], MetricSources.Of(named.Product), []));
        Assert.NotEmpty(MetricContract.Breaches([("it", recorded.Query)], MetricSources.Of(product.Product), []));
    }

    private static IEnumerable<string> UsersOf(Slipway.Observability.Watching.WatchedEnvironment watched, string metric)
    {
        var recorded = watched.Products.SelectMany(Slipway.Observability.Rules.RuleGroups.Recorded)
            .Where(measurement => Reads(measurement.Query, metric)).Select(measurement => measurement.Key).ToHashSet(StringComparer.Ordinal);
        return MetricUsers.For(watched).Concat(watched.Products.SelectMany(ScriptQuestions.Of))
            .Where(user => Reads(user.Query, metric) || user.Query.Reads.Any(selector => recorded.Contains((selector with { Ago = default }).ToString())))
            .Select(user => user.User).Distinct().Order(StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> Breaches(Slipway.Observability.Watching.WatchedEnvironment watched, string? renamed = null) => MetricUsers.Breaches(
        watched,
        MetricUsers.SourcesOf(watched).Select(source => renamed is null ? source : Renamed(source, renamed)),
        watched.Products.SelectMany(ScriptQuestions.Of));

    private static bool Reads(Query query, string metric) =>
        query.Reads.Any(selector => selector.Series == metric || selector.Series == $"{metric}_bucket");

    private static MetricSource Renamed(MetricSource source, string name) =>
        source with { Metrics = [.. source.Metrics.Select(metric => metric.Name == name ? metric with { Name = $"{name}_renamed" } : metric)] };
}
