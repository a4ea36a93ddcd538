using Xunit;

namespace Slipway.Tests.Pipelines;

/// <summary>Autonomica's document, row by row, on what is generated: checks, builds and settings.</summary>
public sealed class AutonomicaTests
{
    private const string Product = "autonomica";
    private const string Frontend = "autonomica-frontend";
    private const string Backend = "autonomica-api";

    private static readonly WorkflowView s_ci = WorkflowView.Of(Product, "ci-cd-pipeline.yml");

    private static JobView Quality => s_ci.Job("test-and-quality");

    [Fact, Trait("Requirement", "AU-W01")]
    public void Ci_OfTheRepository_StandsAtItsPath() => Assert.Equal("CI/CD Pipeline", s_ci.Name);

    [Fact, Trait("Requirement", "AU-W02")]
    public void Ci_Starts_OnMainAndDevelop()
    {
        Assert.Equal(["push", "pull_request"], s_ci.On.Select(trigger => trigger.Key));
        Assert.Equal(["main", "develop"], s_ci.Trigger("push", "branches"));
        Assert.Equal(["main", "develop"], s_ci.Trigger("pull_request", "branches"));
    }

    [Fact, Trait("Requirement", "AU-W03")]
    public void Quality_RunsOn_Ubuntu() => Assert.Equal(("test-and-quality", "ubuntu-latest"), (Quality.Name, Quality.RunsOn));

    [Fact, Trait("Requirement", "AU-W04")]
    public void Quality_Checkout_IsPinnedByCommit() => Assert.Matches("^actions/checkout@[0-9a-f]{40}$", Quality.Uses("actions/checkout").Uses);

    [Fact, Trait("Requirement", "AU-W05")]
    public void Quality_Node_IsTheDocumentsWithItsCache()
    {
        var node = Quality.Uses("actions/setup-node");

        Assert.Equal(("18", "npm"), (node.With("node-version"), node.With("cache")));
    }

    [Fact, Trait("Requirement", "AU-W06")]
    public void Quality_Python_IsTheDocumentsWithItsCache()
    {
        var python = Quality.Uses("actions/setup-python");

        Assert.Equal(("3.11", "pip"), (python.With("python-version"), python.With("cache")));
    }

    [Fact, Trait("Requirement", "AU-W07")]
    public void Quality_FrontendSteps_StandInTheirOrder() =>
        Assert.Equal(["npm ci", "npm run lint", "npm run test:ci", "npm run build"], DocumentSteps(Frontend));

    [Fact, Trait("Requirement", "AU-W08")]
    public void Quality_BackendSteps_StandInTheirOrder() => Assert.Equal(
        ["pip install -r requirements.txt", "pytest --cov=autonomica_api --cov-report=xml", "ruff check .", "mypy ."], DocumentSteps(Backend));

    [Theory, Trait("Requirement", "AU-W17")]
    [InlineData(Frontend, "npx eslint .")]
    [InlineData(Frontend, "npx prettier --check .")]
    [InlineData(Frontend, "npx tsc --noEmit")]
    [InlineData(Frontend, "npm audit --audit-level=critical")]
    [InlineData(Backend, "ruff check .")]
    [InlineData(Backend, "mypy .")]
    [InlineData(Backend, "black --check .")]
    [InlineData(Backend, "bandit -r . -ll --exclude ./tests,./.venv")]
    [InlineData(Backend, "safety check --full-report")]
    public void Quality_Tool_RunsInItsDirectory(string directory, string command) => Assert.Equal(directory, Quality.Runs(command).Directory);

    [Fact, Trait("Requirement", "AU-W18")]
    public void Testing_Levels_HaveTheirJobs()
    {
        Quality.Runs("npm run test:ci");
        Quality.Runs("pytest --cov=autonomica_api --cov-report=xml");
        Assert.Equal(["postgresql", "redis"], s_ci.Job("integration").Services);
        Assert.True(s_ci.Job("end-to-end").Has("npx playwright test"));
        Assert.True(s_ci.Job("load").Has("locust --locustfile locustfile.py"));
    }

    [Fact, Trait("Requirement", "AU-W19")]
    public void Building_Products_AreSitePackageAndImage()
    {
        Quality.Runs("npm run build");
        Assert.Equal(Backend, s_ci.Job("build").Runs("python -m build").Directory);
        Assert.Equal("autonomica-worker:candidate", s_ci.Job("build").Uses("docker/build-push-action").With("tags"));
    }

    [Fact, Trait("Requirement", "AU-T01")]
    public void PytestSettings_OfTheDocument_ReadAsPytestWantsThem() => Assert.Equal(
        """
        [pytest]
        testpaths = tests
        python_files = test_*.py
        python_classes = Test*
        python_functions = test_*
        addopts =
            -v
            --tb=short
            --strict-markers
        markers =
            unit: Unit tests
            integration: Integration tests
            slow: Slow running tests

        """,
        WithoutHeader("autonomica-api/pytest.ini"));

    [Fact, Trait("Requirement", "AU-T02")]
    public void CoverageSettings_OfTheDocument_AreComplete() => Assert.Equal(
        """
        [run]
        source =
            autonomica_api
        omit =
            */tests/*
            */migrations/*
            */__pycache__/*

        [report]
        exclude_lines =
            pragma: no cover
            def __repr__
            raise AssertionError
            raise NotImplementedError

        """,
        WithoutHeader("autonomica-api/.coveragerc"));

    [Fact, Trait("Requirement", "AU-T03")]
    public void JestSettings_OfTheDocument_HaveJestsOwnKeys() => Assert.Equal(
        """
        module.exports = {
          "testEnvironment": "jsdom",
          "setupFilesAfterEnv": [
            "<rootDir>/jest.setup.js"
          ],
          "moduleNameMapper": {
            "^@/(.*)$": "<rootDir>/src/$1"
          },
          "testPathIgnorePatterns": [
            "<rootDir>/.next/",
            "<rootDir>/node_modules/"
          ],
          "collectCoverageFrom": [
            "src/**/*.{js,jsx,ts,tsx}",
            "!src/**/*.d.ts"
          ]
        };

        """,
        WithoutHeader("autonomica-frontend/jest.config.js"));

    [Fact, Trait("Requirement", "AU-T04")]
    public void LoadTest_User_DoesWhatTheDocumentSays() => Assert.Equal(
        """
        from locust import HttpUser, between, task


        class AutonomicaUser(HttpUser):
            weight = 1
            wait_time = between(1, 3)

            @task(3)
            def view_dashboard(self):
                self.client.get("/dashboard", name="view-dashboard")

            @task(2)
            def create_project(self):
                self.client.post("/api/projects", json={"name": "Test Project", "description": "Test Description"}, name="create-project")

            @task(1)
            def view_projects(self):
                self.client.get("/api/projects", name="view-projects")

        """,
        WithoutHeader("locustfile.py"));

    // What stands in the document's own workflow; the house's tools and the checks of the stage come besides.
    private static IEnumerable<string> DocumentSteps(string directory) => Quality.Steps
        .Where(step => step.Directory == directory && step.Script.Length > 0)
        .Select(step => step.Script)
        .Where(script => script.StartsWith("npm ci", StringComparison.Ordinal) || script.StartsWith("npm run", StringComparison.Ordinal)
            || script is "pip install -r requirements.txt" or "ruff check ." or "mypy ." || script.StartsWith("pytest", StringComparison.Ordinal));

    private static string WithoutHeader(string path) => string.Join(
        '\n', Products.FilesOf(Product)[path].Split('\n').SkipWhile(line => line.Contains("slipway", StringComparison.OrdinalIgnoreCase)));
}
