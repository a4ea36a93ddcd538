using Slipway.Pipelines.Actions;
using Slipway.Spec.Quantities;
using Xunit;
using Actions = Slipway.Catalog.Actions;

namespace Slipway.Tests.Pipelines;

/// <summary>What a workflow does not have, nobody can refer to: neither the reference nor the workflow can be made.</summary>
public sealed class WorkflowReferenceTests
{
    private static readonly Input s_version = new("version", "Release to deploy");

    private static readonly RunStep s_digest = new() { Id = "digest", Name = "Find the digest", Outputs = ["digest", "tree"], Script = "./digest.sh\n" };

    private static readonly UsesStep s_token = new() { Id = "token", Name = "Get a token", Action = Actions.CreateAppToken };

    private static readonly Job s_build = JobOf("build") with { Steps = [s_digest], Outputs = [new("digest", s_digest.Output("digest"))] };

    private static readonly Job s_deploy = JobOf("deploy") with { Needs = [s_build] };

    [Fact]
    public void Workflow_ThatHasWhatItRefersTo_IsMade() => Assert.Contains("needs.build.outputs.digest", New([
        s_build, s_deploy with { Steps = [Showing(s_build.Output("digest") + " is " + s_version.Value)] }]).ToYaml(), StringComparison.Ordinal);

    [Fact]
    public void Step_WithoutAnId_CannotBeReferredTo() => AssertThrows(
        "the step \"Nameless\" has no id to refer to it by",
        () => new RunStep { Name = "Nameless", Outputs = ["x"], Script = "true" }.Output("x"));

    [Fact]
    public void Step_OfAnotherJob_IsOutOfReach() => AssertRefused(
        "Deploy: the step \"Show\" of deploy refers to the step digest, which it cannot reach",
        [s_build, s_deploy with { Steps = [Showing(s_digest.Output("digest"))] }]);

    [Fact]
    public void Step_ThatComesLater_IsOutOfReach() => AssertRefused(
        "Deploy: the step \"Show\" of build refers to the step digest, which it cannot reach",
        [JobOf("build") with { Steps = [Showing(s_digest.Outcome()), s_digest] }]);

    [Fact]
    public void Step_OfTheSameIdThatSaysSomethingElse_IsAnother() => AssertRefused(
        "Deploy: the step \"Show\" of build refers to the step digest, which it cannot reach",
        [JobOf("build") with { Steps = [s_digest with { Outputs = ["size"] }, Showing(s_digest.Output("digest"))] }]);

    [Fact]
    public void Step_ThatWasTakenOut_LeavesNoOutputOfItsJob() => AssertRefused(
        "Deploy: an output of build refers to the step digest, which it cannot reach", [s_build with { Steps = [] }]);

    [Fact]
    public void Output_ThatAScriptDoesNotDeclare_CannotBeWritten() => AssertThrows(
        "the step \"Find the digest\" has no output digets; it has digest, tree", () => s_digest.Output("digets"));

    [Fact]
    public void Output_ThatAnActionDoesNotHave_CannotBeWritten() => AssertThrows(
        "the step \"Get a token\" has no output tokn; it has app-slug, installation-id, token", () => s_token.Output("tokn"));

    [Fact]
    public void Output_ThatAJobDoesNotHave_CannotBeWritten() => AssertThrows(
        "the job build has no output image; it has digest", () => s_build.Output("image"));

    [Fact]
    public void Job_ThatIsNotNeeded_IsOutOfReach() => AssertRefused(
        "Deploy: the job deploy refers to the job build, which it cannot reach",
        [s_build, JobOf("deploy") with { If = s_build.Result().Is("success") }]);

    [Fact]
    public void Need_ThatIsNoJobOfTheWorkflow_IsRefused() =>
        AssertRefused("Deploy: the job deploy needs build, which is no job before it", [s_deploy]);

    [Fact]
    public void Need_ThatComesLater_IsRefused() =>
        AssertRefused("Deploy: the job deploy needs build, which is no job before it", [s_deploy, s_build]);

    [Fact]
    public void Job_OfTheSameNameTwice_IsRefused() => AssertRefused("Deploy: there are two jobs build", [s_build, s_build]);

    [Fact]
    public void Input_ThatNobodyIsAskedFor_IsOutOfReach() => AssertThrows(
        "Deploy: the step \"Show\" of build refers to the input version, which it cannot reach",
        () => new Workflow("Deploy", new() { Push = new() }, [JobOf("build") with { Steps = [Showing(s_version.Value)] }]));

    [Fact]
    public void RunName_WithAnInputThatNobodyIsAskedFor_IsRefused() => AssertThrows(
        "Deploy: run-name refers to the input version, which it cannot reach",
        () => new Workflow("Deploy", new() { Push = new() }, [s_build], "Deploy " + s_version.Value));

    [Fact]
    public void Secret_ThatAProductDoesNotDeclare_CannotBeWritten() => AssertThrows(
        "humanline declares no secret DOCKER_PASWORD; it has ", () => Secret.Of(Products.Named("humanline"), "DOCKER_PASWORD"));

    [Fact]
    public void Secret_ThatIsDeclared_IsReferredToByItsName() => Assert.All(
        Products.All.SelectMany(product => product.Secrets.Select(secret => (Product: product, secret.Name))),
        one => Assert.Equal($"${{{{ secrets.{one.Name} }}}}", Secret.Of(one.Product, one.Name).Value.ToString()));

    [Fact]
    public void Secret_OfAnyOtherName_HasNoConstructor() => Assert.Empty(typeof(Secret).GetConstructors());

    [Fact]
    public void MatrixKey_ThatTheMatrixLacks_CannotBeWritten() => AssertThrows(
        "the matrix has no direktory; it has component, directory",
        () => new Matrix([new("component", ["a"])]) { Extras = [new("a", [new("directory", "x")])] }.Value("direktory"));

    [Fact]
    public void MatrixKey_OfAnotherJob_IsOutOfReach() => AssertRefused(
        "Deploy: the job build refers to the matrix's os, which it cannot reach",
        [JobOf("build") with { RunsOn = new MatrixAxis("os", ["ubuntu-latest"]).Value }]);

    [Fact]
    public void Variable_ThatNobodySets_IsRefused() => AssertRefused(
        "Deploy: the step \"Show\" of build reads the variable VERSOIN, which nobody sets",
        [JobOf("build") with { Steps = [new RunStep { Name = "Show", Environment = [new("VERSION", "1")], Script = "echo \"$VERSOIN\"\n" }] }]);

    [Theory]
    [InlineData("echo \"$GITHUB_SHA $RUNNER_TEMP $HOME\"")]
    [InlineData("echo \"${VERSION:-none}\"")]
    [InlineData("VERSION=1; echo \"$VERSION\"")]
    [InlineData("read -r VERSION <file; echo \"${VERSION}\"")]
    [InlineData("for VERSION in 1 2; do echo \"$VERSION\"; done")]
    [InlineData("echo \"$FROM_THE_JOB\"")]
    [InlineData("echo '$VERSION' \"\\$VERSION\"")]
    public void Variable_ThatSomebodySets_IsFine(string script) => New([
        JobOf("build") with { Variables = [new("FROM_THE_JOB", "1")], Steps = [new RunStep { Name = "Show", Script = script }] }]);

    [Fact]
    public void Variable_OfAnEarlierStep_IsFine() => New([JobOf("build") with
    {
        Steps =
        [
            new RunStep { Name = "Set", Script = "echo \"KUBECONFIG=$RUNNER_TEMP/it\" >>\"$GITHUB_ENV\"" },
            new RunStep { Name = "Show", Script = "cat \"$KUBECONFIG\"" },
        ],
    }]);

    private static Job JobOf(string id) => new(id, id)
    {
        RunsOn = "ubuntu-latest",
        Permissions = Permissions.None,
        Concurrency = new(id),
        Timeout = Duration.FromMinutes(7),
    };

    private static RunStep Showing(Text text) =>
        new() { Name = "Show", Environment = [new("TEXT", text)], Script = "echo \"$TEXT\"\n" };

    private static Workflow New(IReadOnlyList<Job> jobs) => new("Deploy", new() { Manual = [s_version] }, jobs);

    private static void AssertRefused(string message, IReadOnlyList<Job> jobs) => AssertThrows(message, () => New(jobs));

    private static void AssertThrows(string message, Func<object> made) =>
        Assert.StartsWith(message, Assert.Throws<InvalidOperationException>(made).Message, StringComparison.Ordinal);
}
